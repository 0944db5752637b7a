import type { MenuCommandId } from '../commands'
import type { SystemWords } from './en'

/** Turkish: what the system shows in Dateline's name. */
export const tr: SystemWords = {
  menu: {
    file: '&Dosya', edit: 'Dü&zen', format: '&Biçim', check: 'De&netim', view: '&Görünüm', window: '&Pencere', help: '&Yardım',
    theme: 'Tema',
    language: 'Dil',
    openFile: 'Dosya aç…',
  },
  roles: {
    quit: 'Çık', close: 'Kapat', cut: 'Kes', copy: 'Kopyala', paste: 'Yapıştır', pasteAndMatchStyle: 'Biçimsiz yapıştır', selectAll: 'Tümünü seç',
    resetZoom: 'Gerçek boyut', zoomIn: 'Yakınlaştır', zoomOut: 'Uzaklaştır', togglefullscreen: 'Tam ekran', reload: 'Yeniden yükle',
    toggleDevTools: 'Geliştirici araçları', minimize: 'Simge durumuna küçült', zoom: 'Büyüt', front: 'Tümünü öne getir',
    about: 'Dateline Hakkında', hide: 'Dateline’ı gizle', hideOthers: 'Diğerlerini gizle', unhide: 'Tümünü göster', services: 'Servisler',
  },
  dialogs: {
    copyFiles: 'Haberler ve ham metin',
    allFiles: 'Tüm dosyalar',
    storyFile: 'Dateline haberi',
  },
}

/** The commands, in the words that the window has for them. */
export const trCommands: Readonly<Record<MenuCommandId, string>> = {
  'new-story': 'Yeni haber',
  'paste-copy': 'Ham metin yapıştır…',
  'sample-story': 'Örneği aç',
  'save-now': 'Şimdi kaydet',
  'save-file': 'Haber dosyası olarak kaydet…',
  send: 'Servise ver…',
  undo: 'Geri al',
  redo: 'Yinele',
  'mark-quotation': 'Alıntı olarak işaretle',
  bold: 'Kalın',
  italic: 'İtalik',
  link: 'Bağlantı…',
  stet: 'Olduğu gibi kalsın',
  paragraph: 'Paragraf',
  crosshead: 'Ara başlık',
  list: 'Liste',
  'numbered-list': 'Numaralı liste',
  'editors-note': 'Editöre not',
  'fact-box': 'Bilgi kutusu',
  subhead: 'Spot ekle',
  'next-finding': 'Sonraki bulgu',
  'previous-finding': 'Önceki bulgu',
  'apply-fix': 'Düzelt',
  'set-aside': 'Bulguyu yok say…',
  'fix-all-safe': 'Kuralın güvenli düzeltmelerini uygula',
  'style-guide': 'Üslup kılavuzu…',
  'edit-style': 'Üslup kılavuzunu düzenle…',
  'show-findings': 'Bulgular',
  'show-quotations': 'Alıntılar',
  'show-details': 'Künye',
  'show-left-out': 'Dışarıda kalanlar',
  'toggle-stories': 'Haberleri göster veya gizle',
  'toggle-panels': 'Panelleri göster veya gizle',
  'go-to-text': 'Metne git',
  'theme-system': 'Sistemdeki gibi açık veya koyu',
  'theme-light': 'Açık',
  'theme-dark': 'Koyu',
  'language-system': 'Sistemin dili',
  'language-en': 'English',
  'language-tr': 'Türkçe',
  shortcuts: 'Klavye kısayolları',
}
