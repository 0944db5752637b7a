import { wordSet } from './words'

/** Words with a point that never end a sentence: a name or a number follows. */
export const neverLast = wordSet(`
  Gen Lt Col Maj Capt Cmdr Sgt Cpl Pvt Adm Brig Gov Sen Rep Reps Sens Rev Hon Mr Mrs Ms Messrs Dr Prof Pres Fr
  St Ste Mt Ft No Nos Vol Art Fig vs v Dist Supt Det Insp Ald Asst Assoc Sec Av Doç Yrd Öğr Uzm Op Alb Org
  Korg Tümg Tuğg Yzb Bşk Hz Nr
`)

/** Words with a point that may end a sentence, when the next word starts one. */
export const maybeLast = wordSet(`
  Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Inc Corp Co Ltd Bros Jr Sr Ave Blvd Rd Dept Univ etc al
  approx est Assn Assns Natl Intl Mfg Bldg Hwy Pkwy Calif Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va
  Wash Wis Wyo Ala Ariz Ark Colo Conn Del a.m p.m A.Ş Şti vb vs vd bkz Cad Sok Mah
`)

/** Words that start a sentence and hardly ever continue a name, with their capital. */
export const starters = wordSet(`
  The A An He She It They We You I In On At As But And Or So If When While After Before Since This That These
  Those There Here However Meanwhile For From With His Her Its Their Our My No Not Another Both Some Many Most
  Last Earlier Later What Who Why How Bu Şu O Ve Ama Ancak Öte Ayrıca Bunun Söz
`)
