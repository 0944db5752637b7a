import { wordSet } from '../text/words'

/** Words that stand in an office or a form of address before a name. Compared as written, without the final point. */
export const titleWords = wordSet(`
  President Vice-President Minister Secretary Secretary-General General Chancellor Premier Governor Gov Mayor
  Senator Sen Representative Rep Congressman Congresswoman Ambassador Envoy Spokesman Spokeswoman Spokesperson
  Chief Director Director-General Chairman Chairwoman Chairperson Chair Commissioner King Queen Prince Princess
  Pope Cardinal Archbishop Bishop Patriarch Sheikh Sultan Emir Imam Ayatollah Rabbi Rev Reverend Father Judge
  Justice Attorney Prosecutor Professor Prof Dr Doctor Mr Mrs Ms Sir Lord Lady Dame Baroness Gen Col Colonel Lt
  Lieutenant Capt Captain Maj Major Sgt Sergeant Adm Admiral Marshal Commander Cmdr Officer Sheriff Detective
  Administrator Principal Treasurer Comptroller Inspector Superintendent Insp Supt Det Ch DCI DI DS DC PC Const Constable Cllr Cpl Pvt Spc Pfc Brig Comm Msgr CEO CFO COO CTO Leader Deputy Vice Speaker Coach Councillor Councilman Councilwoman
  MP MEP Undersecretary Counselor Adviser Coordinator Brig Brigadier Prime Chief-of-Staff Taoiseach Bakan Bakanı
  Başkan Başkanı Başbakan Başbakanı Cumhurbaşkanı Sekreteri Sözcüsü Vali Valisi Müdürü Müdür Rektörü Dekanı
  Milletvekili Komutanı Yardımcısı Üyesi Temsilcisi Büyükelçisi Büyükelçi Kaymakam Kaymakamı Lideri Uzmanı
  Koordinatörü Yöneticisi Asbaşkanı Başantrenörü Kaptanı Savcısı Başsavcısı Başsavcı Direktörü Danışmanı Uzm Doç Av Genel Op Profesör Doktor Avukat
  Genelkurmay Hâkimi Öğretmeni Antrenörü Teknik CEO'su Temsilci Sayın Başkanvekili Başdanışmanı Müsteşarı Müftüsü Muhtarı Sorumlusu Öğretim Albay
  Orgeneral Korgeneral Tümgeneral Tuğgeneral Amiral Hakem Yorumcu Ekonomist Gazeteci Yazar Sanatçı
`)

/** What follows `of` in an office: `Secretary of State`. */
export const officeNouns = wordSet(`
  State Defense Defence Energy Staff Affairs Justice Health Labor Labour Commerce Treasury Interior Education
  Finance Transport Transportation Agriculture Trade Homeland Security Housing Veterans Parliament Foreign Joint
  Chiefs House
`)

/** Words before an office that belong to it. */
export const officeModifiers = wordSet(`
  Foreign Prime Defense Defence Interior Finance Deputy Vice First Acting Former Interim Permanent Assistant
  Special Executive Managing Supreme Federal Crown National Attorney Lieutenant Chief Under Senior Health
  Education Justice Energy Trade Dışişleri İçişleri Milli Savunma Genel Hazine Maliye Sağlık Eğitim Ticaret
  Özel Grup Belediye İl İlçe Tarım Ulaştırma Adalet Aile Gençlik Kültür Turizm Çevre
`)

/** Roles written small before a name: `government spokesperson Jane Doe`. */
export const roles = wordSet(`
  spokesman spokeswoman spokesperson president minister secretary leader chief director chairman chairwoman
  chair chancellor premier governor mayor senator lawmaker ambassador envoy coach manager captain analyst
  economist strategist professor lecturer researcher scientist historian author writer journalist reporter
  activist lawyer attorney prosecutor judge officer commander executive founder co-founder coordinator adviser
  advisor expert farmer teacher doctor nurse surgeon student resident witness player midfielder striker
  goalkeeper actor actress singer director-general head representative official member deputy candidate engineer
  driver owner fisherman shopkeeper master passenger chef mechanic firefighter mother father sister brother
  widow wife husband son daughter worker laborer labourer employee vendor trader retiree pensioner grandmother
  grandfather neighbor neighbour refugee villager cousin uncle aunt nephew friend housewife merchant soldier
  veteran policeman policewoman mediator negotiator diplomat specialist principal critic source aide man woman
  youth teenager boy girl counselor counsellor general survivor organizer organiser volunteer pilot pastor
  priest bishop partner colleague artist musician administrator treasurer legislator congressman congresswoman
  councilor councillor councilman councilwoman commissioner colonel lieutenant sergeant detective inspector trooper
  paramedic dispatcher sailor astronaut cosmonaut academic scholar dean rector provost fellow graduate tutor
  librarian archaeologist anthropologist sociologist psychologist psychiatrist therapist biologist chemist physicist
  astronomer geologist seismologist meteorologist climatologist ecologist epidemiologist virologist pathologist
  mathematician statistician demographer curator architect designer photographer filmmaker producer
  screenwriter composer conductor poet novelist comedian sculptor editor columnist commentator correspondent
  entrepreneur businessman businesswoman banker broker trader investor accountant contractor developer
  foreman trustee cleric imam monk nun rabbi chaplain preacher dissident campaigner protester demonstrator voter
  commuter tourist hiker climber rancher herder miner welder plumber electrician carpenter builder janitor cleaner
  cook waiter waitress bartender baker butcher grocer cashier clerk headteacher headmaster defender winger forward
  guard center lineman linebacker receiver shortstop outfielder catcher infielder rookie skipper supervisor
  quarterback pitcher referee trainer swimmer runner sprinter cyclist boxer golfer skier whistleblower informant
`)

/** A run of capitals with one of these is a body, a place or a thing, never a person. */
export const bodyWords = wordSet(`
  Ministry Council University Party Union Bank Agency Organization Organisation Institute Department Committee
  Court Group Company Inc Corp Ltd Association Federation Commission Parliament Senate House Congress Police
  Army Navy Force Forces Guard Foundation Society Club Hospital School College Center Centre Office Bureau
  Authority Assembly Alliance Movement Front Coalition Team League Cup Prize Award Airport River Street Avenue
  Road Park City Island Islands Mountain Mount Lake Sea Ocean Bay Bridge Square Tower Hall Museum Theater
  Theatre Stadium Church Mosque Palace Airlines Airways Times Post Journal News Press Television Radio Network
  Media Watch Rights International Nations States Kingdom Republic Emirates Treaty Agreement Act Law Bill Summit
  Conference Forum Games Olympics War Day Week Year Month Fund Board Service Services Security Administration
  Command Corps Division Region Province County District State Systems Technologies Motors Energy Oil Gas
  Partners Capital Holdings Securities Research Intelligence Reserve Exchange Stanley Sachs Chase Reuters
  Lines Port Shipping Ferries Railways Railroad Industries Logistics Electronics Laboratories Studios Insurance
  Anadolu East West North South Eastern Western Northern Southern Bakanlığı Başkanlığı Üniversitesi Partisi
  Belediyesi Müdürlüğü Kurumu Meclisi Mahkemesi Birliği Ajansı Bankası Derneği Vakfı Konseyi Komisyonu Hastanesi
  Havalimanı Caddesi Mahallesi Sokak Sokağı Köyü İlçesi Valiliği Emniyet Jandarma Spor Kulübü Ligi Kupası Savaşı
  Kurulu Kurul Grubu Komitesi Heyeti Dairesi Şirketi Holding Enstitüsü Okulu Lisesi Stadı Süper Cumhuriyeti
  Devleti Krallığı Kanunu Zirvesi Anlaşması Genelkurmay
`)

/** Places and peoples that look like names, and the calendar. */
export const placeWords = wordSet(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August
  September October November December Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar Ocak Şubat Mart
  Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık Russia Russian Russians Ukraine Ukrainian America
  American Americans Europe European Europeans Asia Asian Africa African Britain British England English
  Scotland Scottish Wales Welsh Ireland Irish France French Germany German Germans Italy Italian Spain Spanish
  Portugal Portuguese Greece Greek Turkey Turkish Türkiye Turks China Chinese Japan Japanese Korea Korean India
  Indian Pakistan Pakistani Iran Iranian Iraq Iraqi Syria Syrian Israel Israeli Israelis Palestine Palestinian
  Palestinians Lebanon Lebanese Jordan Jordanian Egypt Egyptian Libya Libyan Tunisia Algeria Morocco Sudan
  Ethiopia Kenya Kenyan Nigeria Nigerian Ghana Mexico Mexican Canada Canadian Brazil Brazilian Argentina
  Argentine Chile Chilean Peru Peruvian Colombia Colombian Venezuela Venezuelan Cuba Cuban Bolivia Ecuador
  Australia Australian Zealand Poland Polish Hungary Hungarian Austria Austrian Swiss Switzerland Sweden Swedish
  Norway Norwegian Denmark Danish Finland Finnish Dutch Netherlands Belgium Belgian Czech Slovak Romania
  Bulgaria Serbia Croatia Albania Kosovo Bosnia Georgia Georgian Armenia Armenian Azerbaijan Azerbaijani
  Kazakhstan Belarus Belarusian Moldova Latvia Lithuania Estonia Cyprus Moscow Washington London Paris Berlin
  Brussels Ankara Istanbul İstanbul Beijing Tokyo Delhi Cairo Kyiv Madrid Rome Vienna Geneva York Angeles Texas
  California Florida Chicago Boston Houston Dallas Francisco Kong Gaza Jerusalem Tehran Baghdad Damascus Beirut
  Doha Dubai Riyadh Christian Christians Muslim Muslims Jewish Islamic Catholic Orthodox Protestant Soviet Arab
  Arabs Kurdish Latin Black Baltic Balkan Arctic Pacific Atlantic Mediterranean Facebook Twitter Instagram
  Google Apple Microsoft Amazon Congress Pentagon Kremlin Rusya Ukrayna Almanya Fransa İngiltere Amerika Çin
  İran Irak Suriye İsrail Filistin Yunanistan Mısır Rus Türk Alman Fransız Avrupa Asya Afrika
`)

/** Small words inside a family name. */
export const particles = wordSet(
  'de la del der den von van bin binti ibn al el da das dos di du le ben af zu ter ten y e abu',
)
