import { wordSet } from '../text/words'

/**
 * Places whose name, with a suffix run on to it, is no other word: `Ankarada` can only be Ankara. Without those that are
 * words as well (`Ordu`, `Van`, `Mısır`, `Bolu`) or begin others (`Mali`, `Roma`; `Hataya` may be
 * an error, `İtalyanın` the Italian’s).
 */
export const unmistakable = wordSet(`
  Adana Adıyaman Afyonkarahisar Aksaray Amasya Ankara Antalya Ardahan Artvin Balıkesir Bartın Bayburt Bilecik Bitlis
  Bingöl Burdur Bursa Çanakkale Çankırı Çorum Denizli Diyarbakır Edirne Elazığ Erzincan Erzurum Eskişehir Gaziantep
  Giresun Gümüşhane Hakkari Iğdır Isparta İstanbul İzmir Kahramanmaraş Karabük Karaman Kastamonu Kayseri Kırıkkale
  Kırklareli Kırşehir Kocaeli Konya Kütahya Malatya Manisa Mardin Mersin Muğla Nevşehir Niğde Osmaniye Rize Sakarya Samsun
  Siirt Sinop Sivas Şanlıurfa Şırnak Tekirdağ Trabzon Tunceli Yalova Yozgat Zonguldak
  Türkiye Almanya Fransa İngiltere İspanya Portekiz Yunanistan Bulgaristan Romanya Macaristan Avusturya İsviçre
  Hollanda Belçika Danimarka İsveç Norveç Finlandiya Polonya Çekya Slovakya Slovenya Hırvatistan Sırbistan Karadağ Kosova
  Arnavutluk Makedonya Rusya Ukrayna Belarus Moldova Gürcistan Ermenistan Azerbaycan Kazakistan Özbekistan Türkmenistan
  Kırgızistan Tacikistan Afganistan Pakistan Hindistan Bangladeş Japonya Endonezya Malezya Tayland Vietnam Suriye Ürdün
  Lübnan İsrail Filistin Libya Tunus Cezayir Somali Etiyopya Nijerya Kenya Kanada Meksika Brezilya Arjantin
  Venezuela Kolombiya Avustralya Avrupa Afrika Kıbrıs Kudüs Gazze Bakü Moskova Londra Brüksel Washington Berlin Paris
  Pekin Tahran Bağdat Beyrut Kahire Atina Lefkoşa Cenevre Viyana Saraybosna Üsküp Priştine
`)
/** Peoples and languages, whose plurals and languages are words of their own: `Türkler`, `Türkçe`. */
export const peoples = wordSet(`
  Türk Rus Alman Fransız İngiliz İtalyan İspanyol Yunan Bulgar Rumen Macar Avusturyalı Hollandalı Ermeni Kürt Arap Acem
  Çerkez Gürcü Azeri Özbek Kırgız Türkmen Tatar Uygur Çinli Japon Hint Afgan Boşnak Arnavut Sırp Hırvat Ukraynalı Leh
  Müslüman Hristiyan Musevi Yahudi Osmanlı
`)
/** Provinces and capitals as they stand in datelines. */
export const datelineCities = wordSet(`
  Adana Adıyaman Afyonkarahisar Ağrı Aksaray Amasya Ankara Antalya Ardahan Artvin Aydın Balıkesir Bartın Batman Bayburt
  Bilecik Bingöl Bitlis Bolu Burdur Bursa Çanakkale Çankırı Çorum Denizli Diyarbakır Düzce Edirne Elazığ Erzincan Erzurum
  Eskişehir Gaziantep Giresun Gümüşhane Hakkari Hatay Iğdır Isparta İstanbul İzmir Kahramanmaraş Karabük Karaman Kars
  Kastamonu Kayseri Kırıkkale Kırklareli Kırşehir Kilis Kocaeli Konya Kütahya Malatya Manisa Mardin Mersin Muğla Muş
  Nevşehir Niğde Ordu Osmaniye Rize Sakarya Samsun Siirt Sinop Sivas Şanlıurfa Şırnak Tekirdağ Tokat Trabzon Tunceli Uşak
  Van Yalova Yozgat Zonguldak Lefkoşa İskenderun İdlib İslamabad İnegöl Brüksel Cenevre Viyana Londra Atina Kahire Tiflis
`)
