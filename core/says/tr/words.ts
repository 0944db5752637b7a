import type { Sentences } from '../speech'
import { spelling, term } from './shared'

/** Turkish: wording, attribution and what may do harm. */
export const words: Readonly<Record<string, Sentences>> = {
  'words/said': {
    said: '“{text}” sözün nasıl duyulacağını okura dayatıyor; “said” aynı işi görür.',
    recast: '“{text}” sözün nasıl duyulacağını okura dayatıyor: söyleneni “said” ile aktarın.',
  },
  'words/loaded-said': { neutral: '“{text}” taraf tutuyor; “{right}” tutmuyor.' },
  'words/spelling': spelling,
  'words/reportedly': term,
  'words/anonymous': { how: 'Bu kaynaklar kim, nereden biliyorlar?' },
  'words/accusation': { whose: 'Kim söylüyor? Kaynak ya da hüküm yoksa bir kişi hakkındaki bu sözler bizim olur.' },
  'words/news-conference': term,
  'words/in-the-wake-of': term,
  'words/tautology': term,
  'words/avoid-list': term,
  'words/casualties': term,
  'words/damage': { damage: 'Kırılan dökülen “damage”dır; “damages” mahkemenin ödettiği tazminattır.' },
  'words/toward': term,
  'words/us-spelling': term,
  'words/adviser': term,
  'sensitive/suicide': term,
  'sensitive/suicide-method': { method: 'Okurun yöntemi bilmesi gerekiyor mu? İntiharın ayrıntısı verilmez; sorumlu editöre sorun.' },
  'sensitive/migrants': term,
  'sensitive/war-on-terror': term,
  'sensitive/religion-and-terror': term,
  'sensitive/stance-terms': term,
  'sensitive/allegedly': term,
  'sensitive/before-verdict': { suspect: 'Haberde hüküm yok: “suspect” ya da “accused” deyin veya avukata sorun.' },
  'sensitive/minor-named': { child: 'Burada bir çocuğun adı verilebilir mi? Sorumlu editöre sorun.' },
  'sensitive/victim-named': { consent: 'Bu kişi adının verilmesine razı mı? Cinsel saldırı mağdurlarının adı, kendileri istemedikçe verilmez.' },
  'sensitive/embargo': { unset: 'Metin ambargolu ama saati belirlenmemiş: ambargoyu koyun ya da bu sözü çıkarın.' },
  'sensitive/obscenity': { word: 'Haber için bu kelime gerekli mi? Gerekliyse masalar uyarılır.' },
}
