import type { Words } from './words'

/** What is not in the two other files. */
type OfWindow = Omit<Words, 'editor' | 'stories' | 'guide' | 'findings' | 'quotations' | 'details' | 'leftOut' | 'send'>

/** Turkish: the window, the sheet’s fields and the commands. */
export const trWindow: OfWindow = {
  locale: 'tr-TR',
  appName: 'Dateline',
  close: 'Kapat',
  cancel: 'Vazgeç',

  levels: {
    error: { one: 'hata', many: (n: number) => `${n} hata`, title: 'Hatalar' },
    warning: { one: 'uyarı', many: (n: number) => `${n} uyarı`, title: 'Uyarılar' },
    advice: { one: 'öneri', many: (n: number) => `${n} öneri`, title: 'Öneriler' },
  },

  regions: { stories: 'Haberler', sheet: 'Haber', panels: 'Paneller', status: 'Durum', bar: 'Pencere' },

  placeNames: {
    slug: 'Kısa ad', headline: 'Başlık', subhead: 'Spot', byline: 'İmza', dateline: 'Mahreç', body: 'Metin',
    subjects: 'Konular', keywords: 'Anahtar kelimeler', places: 'Yerler', people: 'Kişiler', quotations: 'Alıntılar', genre: 'Tür',
    urgency: 'Öncelik', embargo: 'Ambargo', rights: 'Haklar', related: 'İlgili haberler',
  },

  styles: {
    trouble: ({ name, lines, keeps }: { name: string, lines: string[], keeps: string | null }) => ({
      message: `“${name}” klasöründeki üslup kılavuzu okunamıyor: ${lines[0] ?? ''}${lines.length > 1 ? ` (ve ${lines.length - 1} sorun daha)` : ''}`,
      next: keeps === null ? 'Dosyayı düzeltin; yeniden kendiliğinden bakılır.' : `Dosya düzeltilene dek ${keeps} sürümü geçerli.`,
    }),
    changed: ({ name, version }: { name: string, version: string }) => ({ message: `Üslup kılavuzu ${name} ${version} geçerli.`, next: 'Haber buna göre denetlendi.' }),
  },

  failures: {
    noAnswer: {
      message: 'Dateline yanıt vermiyor.',
      next: 'Metniniz bu pencerede duruyor. Dateline’ı yeniden başlatın, verdiği adresi açıp yeniden deneyin.',
    },
    stuck: { message: 'Bu haber kaydedilemedi.', next: 'Son değişiklikleri bırakıp çıkmak için bir kez daha kapatın.' },
    notAFile: { message: 'Bu bir dosya değildi.', next: 'Metin, HTML, Word ya da .story.json dosyası bırakın veya ham metni yapıştırın.' },
    tooLarge: (name: string, megabytes: number) => ({
      message: `${name}: ${megabytes} MB. Metin en çok 20 MB olabilir.`,
      next: 'Yalnızca haber olan bölümü alın.',
    }),
    tryAgain: 'Yeniden dene',
  },

  commands: {
    'new-story': { title: 'Yeni haber' },
    'open-file': { title: 'Dosya aç…' },
    'paste-copy': { title: 'Ham metin yapıştır…' },
    'sample-story': { title: 'Örneği aç' },
    'save-now': { title: 'Şimdi kaydet' },
    'save-file': { title: 'Haber dosyası olarak kaydet…' },
    send: { title: 'Servise ver…' },
    undo: { title: 'Geri al' },
    redo: { title: 'Yinele' },
    'mark-quotation': { title: 'Alıntı olarak işaretle' },
    bold: { title: 'Kalın' },
    italic: { title: 'İtalik' },
    link: { title: 'Bağlantı…' },
    stet: { title: 'Olduğu gibi kalsın' },
    paragraph: { title: 'Paragraf' },
    crosshead: { title: 'Ara başlık' },
    list: { title: 'Liste' },
    'numbered-list': { title: 'Numaralı liste' },
    'editors-note': { title: 'Editöre not' },
    'fact-box': { title: 'Bilgi kutusu' },
    subhead: { title: 'Spot ekle' },
    'next-finding': { title: 'Sonraki bulgu' },
    'previous-finding': { title: 'Önceki bulgu' },
    'apply-fix': { title: 'Düzelt' },
    'set-aside': { title: 'Bulguyu yok say…' },
    'fix-all-safe': { title: 'Kuralın güvenli düzeltmelerini uygula' },
    'style-guide': { title: 'Üslup kılavuzu…' },
    'edit-style': { title: 'Üslup kılavuzunu düzenle…' },
    'show-findings': { title: 'Bulgular' },
    'show-quotations': { title: 'Alıntılar' },
    'show-details': { title: 'Künye' },
    'show-left-out': { title: 'Dışarıda kalanlar' },
    'toggle-stories': { title: 'Haberleri göster veya gizle' },
    'toggle-panels': { title: 'Panelleri göster veya gizle' },
    'go-to-text': { title: 'Metne git' },
    'theme-system': { title: 'Sistemdeki gibi açık veya koyu' },
    'theme-light': { title: 'Açık' },
    'theme-dark': { title: 'Koyu' },
    'language-system': { title: 'Sistemin dili' },
    'language-en': { title: 'English' },
    'language-tr': { title: 'Türkçe' },
    shortcuts: { title: 'Klavye kısayolları' },
  },

  fields: {
    slug: 'Kısa ad',
    slugHint: 'kısa ad',
    headline: 'Başlık',
    byline: (n: number, of: number) => (of > 1 ? `${n}. imza` : 'İmza'),
    by: 'İmza:',
    name: 'Ad',
    nameHint: 'ad',
    role: 'Görev',
    roleHint: 'görev',
    place: 'Yer',
    placeHint: 'yer',
    addByline: 'İmza ekle',
    removeByline: (name: string) => (name ? `İmzayı kaldır: ${name}` : 'Bu imzayı kaldır'),
    dateline: 'Mahreç',
    noDateline: 'Mahreç ekle',
    datelineIs: (line: string) => `Mahreç: ${line}. Değiştir`,
    city: 'Şehir',
    region: 'Şehir tek başına yetmiyorsa ülke veya eyalet',
    agency: 'Ajans',
    dash: 'Ayıran işaret',
    dashes: {
      'spaced-hyphen': 'Kısa çizgi  -',
      'en-dash': 'Orta çizgi  –',
      'em-dash': 'Uzun çizgi  —',
      'own-line': 'Ayrı satır',
    },
    date: 'Tarih',
    showsDate: 'Tarihi yaz',
    removeDateline: 'Mahreci kaldır',
    calendar: 'Takvim',
    clearDate: 'Tarihsiz',
    previousMonth: 'Önceki ay',
    nextMonth: 'Sonraki ay',
  },

  meter: {
    count: (length: number, limit: number) => `${length}/${limit}`,
    said: (length: number, limit: number) => `Başlık: en çok ${limit} karakter, şimdi ${length}`,
    fits: 'sığıyor',
    near: (left: number) => `${left} kaldı`,
    over: (by: number) => `${by} fazla`,
  },

  panels: {
    findings: 'Bulgular',
    quotations: 'Alıntılar',
    details: 'Künye',
    leftOut: 'Dışarıda',
    back: 'Habere dön',
    show: 'Panelleri göster',
    hide: 'Panelleri gizle',
  },

  status: {
    words: (n: number) => `${n} kelime`,
    minutes: (n: number) => `${n} dk`,
    reading: (n: number) => `Okuma süresi: ${n} dakika`,
    style: (name: string, version: string) => `${name} ${version}`,
    styleSaid: (name: string, version: string) => `Üslup kılavuzu ${name}, sürüm ${version}`,
    saved: (time: string) => `Kaydedildi: ${time}`,
    saving: 'Kaydediliyor…',
    unsaved: 'Henüz kaydedilmedi',
    notKept: 'İlk değişiklikten sonra saklanır',
    notSaved: (reason: string) => `Kaydedilemedi: ${reason}`,
    send: 'Servise ver…',
    sendWith: (errors: number) => `Servise ver… (${errors} hata)`,
    version: (n: number) => `s${n}`,
    theme: 'Açık veya koyu',
    themes: { system: 'Sistemdeki gibi', light: 'Açık', dark: 'Koyu' },
  },

  elsewhere: {
    title: 'Bu haberi başka bir pencere de kaydetti.',
    kept: (slug: string) => `İkisi de saklandı: buraya yazdıklarınız artık “${slug}” adıyla kaydediliyor, öteki listede.`,
    copySlug: (slug: string) => `${slug || 'haber'}-2`,
    openOther: 'Ötekini aç',
  },

  empty: {
    title: 'Boş haber',
    type: 'Başlığı yazın; Enter sizi metne götürür. Sekme tuşu alandan alana geçirir.',
    paste: 'Ham metin yapıştır',
    open: 'Dosya aç',
    sample: 'Örneğe bak',
    recent: 'Son saklananlar',
    drop: 'Ya da bu pencereye bir metin, HTML veya Word dosyası bırakın.',
  },

  paste: {
    title: 'Ham metin yapıştır',
    about: 'Başlık, imza, mahreç ve alıntılar sizin için bulunur; dışarıda kalanlar listelenir.',
    field: 'Ham metin',
    read: 'Habere dönüştür',
    formatted: 'Biçimiyle birlikte, HTML olarak alındı.',
  },

  drop: { here: 'Habere dönüştürmek için bırakın', kinds: 'Metin, HTML, Word ya da kayıtlı haber' },

  menu: { open: 'Menü' },

  shortcuts: {
    title: 'Klavye kısayolları',
    or: ' veya ',
    groups: { file: 'Haberler', edit: 'Düzenleme', text: 'Biçim', check: 'Denetim', view: 'Pencere', list: 'Bulgular listesinde' },
    list: {
      next: 'Sonraki ve önceki bulgu',
      fix: 'Düzelt; ardından sıradaki seçilir',
      goTo: 'Metindeki yerine git',
      aside: 'Yok say',
      all: 'Bu kuralın güvenli düzeltmelerinin hepsini uygula',
    },
  },
}
