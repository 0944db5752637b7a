import { phraseBook } from '../phrase-book'

/** Turkish: what rows of the term lists say themselves. An agency's own notes are in whatever language it wrote them. */
export const notes = phraseBook([
  ['The port in Ukraine is “Odesa”; the city in Texas keeps “Odessa”.', 'Ukrayna’daki liman “Odesa”; Teksas’taki şehrin adı “Odessa” kalır.'],
  ['The city is “Dnipro” since 2016; its region keeps the old name.', 'Şehrin adı 2016’dan beri “Dnipro”; bölgesi eski adını koruyor.'],
  ['The city is “Dnipro” since 2016; its region is “Dnipropetrovsk”.', 'Şehrin adı 2016’dan beri “Dnipro”; bölgesi “Dnipropetrovsk”.'],
  ['April 2018', 'Nisan 2018'], ['September 2022', 'Eylül 2022'],
  ['“{name}” since {when}.', 'Yeni adı “{name}” ({when}).'],
  ['We write “died by suicide” or “killed himself”: to commit is said of crimes.', '“Died by suicide” ya da “killed himself” yazarız: “commit” suç için kullanılır.'],
  ['An attempt neither fails nor succeeds: “suicide attempt”.', 'Girişimin başarılısı, başarısızı olmaz: “suicide attempt”.'],
  ['Only acts are illegal, not people: “{term}”, or say how they came.', 'Yasa dışı olan insan değil eylemdir: “{term}” deyin ya da nasıl geldiklerini yazın.'],
  ['Name the campaign or the operation; these words only as somebody’s.', 'Harekâtın ya da operasyonun adını verin; bu sözler ancak birine ait olarak kullanılır.'],
  ['Name the group, not its religion.', 'Dinini değil örgütün adını verin.'],
  ['Say who makes the allegation, or that it is the charge.', 'İddianın kime ait olduğunu ya da suçlamanın bu olduğunu yazın.'],
  ['A record is always new: “{word}” is enough.', 'Rekor zaten yenidir: “{word}” yeter.'],
  ['Conditions are what weather is: “weather” is enough.', 'Hava zaten bir koşuldur: “weather” yeter.'],
  ['A risk is always ahead: “risks” is enough.', 'Risk zaten ileridedir: “risks” yeter.'],
  ['A thing is built once: “built” is enough.', 'Bir şey bir kez yapılır: “built” yeter.'],
  ['The first word adds nothing: “{word}” is enough.', 'İlk kelime bir şey katmıyor: “{word}” yeter.'],
  ['“Quantum leap” is worn out: say how large the step is.', '“Quantum leap” çok yıprandı: adımın ne kadar büyük olduğunu yazın.'],
  ['“Quantum leap” is worn out: say how large the steps are.', '“Quantum leap” çok yıprandı: adımların ne kadar büyük olduğunu yazın.'],
  ['“Quite” may mean very or fairly: say which, or leave it out.', '“Quite” hem “çok” hem “oldukça” anlamına gelir: hangisi olduğunu yazın ya da çıkarın.'],
  ['“{word}” is enough.', '“{word}” yeter.'],
  ['Say how many died and how many were injured.', 'Kaç kişinin öldüğünü, kaç kişinin yaralandığını yazın.'],
  ['Name the source, or say who reported it.', 'Kaynağı verin ya da kimin bildirdiğini yazın.'],
  ['Say who understands it, and from whom.', 'Bilgiyi kimin, kimden aldığını yazın.'],
])
