/**
 * Verbs that carry somebody's words. Each row: base, past, past participle, present, -ing. `speech` verbs may stand in
 * `X said` and `said X` beside a quotation; `act` verbs only lead to words quoted after them (`urged Moscow to “…”`).
 */
const speech = row(`
say said said says saying
add added added adds adding
tell told told tells telling
ask asked asked asks asking
state stated stated states stating
explain explained explained explains explaining
note noted noted notes noting
stress stressed stressed stresses stressing
assert asserted asserted asserts asserting
affirm affirmed affirmed affirms affirming
reaffirm reaffirmed reaffirmed reaffirms reaffirming
reiterate reiterated reiterated reiterates reiterating
repeat repeated repeated repeats repeating
emphasize emphasized emphasized emphasizes emphasizing
emphasise emphasised emphasised emphasises emphasising
underline underlined underlined underlines underlining
underscore underscored underscored underscores underscoring
highlight highlighted highlighted highlights highlighting
claim claimed claimed claims claiming
argue argued argued argues arguing
insist insisted insisted insists insisting
maintain maintained maintained maintains maintaining
contend contended contended contends contending
admit admitted admitted admits admitting
acknowledge acknowledged acknowledged acknowledges acknowledging
concede conceded conceded concedes conceding
confirm confirmed confirmed confirms confirming
announce announced announced announces announcing
declare declared declared declares declaring
report reported reported reports reporting
reply replied replied replies replying
respond responded responded responds responding
answer answered answered answers answering
remark remarked remarked remarks remarking
observe observed observed observes observing
comment commented commented comments commenting
recall recalled recalled recalls recalling
write wrote written writes writing
tweet tweeted tweeted tweets tweeting
post posted posted posts posting
warn warned warned warns warning
caution cautioned cautioned cautions cautioning
predict predicted predicted predicts predicting
suggest suggested suggested suggests suggesting
propose proposed proposed proposes proposing
promise promised promised promises promising
pledge pledged pledged pledges pledging
vow vowed vowed vows vowing
swear swore sworn swears swearing
conclude concluded concluded concludes concluding
complain complained complained complains complaining
joke joked joked jokes joking
quip quipped quipped quips quipping
shout shouted shouted shouts shouting
cry cried cried cries crying
whisper whispered whispered whispers whispering
urge urged urged urges urging
demand demanded demanded demands demanding
allege alleged alleged alleges alleging
testify testified testified testifies testifying
clarify clarified clarified clarifies clarifying
lament lamented lamented laments lamenting
boast boasted boasted boasts boasting
wonder wondered wondered wonders wondering
point pointed pointed points pointing
estimate estimated estimated estimates estimating
reveal revealed revealed reveals revealing
disclose disclosed disclosed discloses disclosing
assure assured assured assures assuring
remind reminded reminded reminds reminding
inform informed informed informs informing
speculate speculated speculated speculates speculating
proclaim proclaimed proclaimed proclaims proclaiming
counter countered countered counters countering
retort retorted retorted retorts retorting
recount recounted recounted recounts recounting
opine opined opined opines opining
read read read reads reading
`)

/** Verbs that are speech only right beside a quotation: `“We will—” he began—“not yield.”` */
const beside = row(`
begin began begun begins beginning
continue continued continued continues continuing
exclaim exclaimed exclaimed exclaims exclaiming
laugh laughed laughed laughs laughing
interrupt interrupted interrupted interrupts interrupting
chant chanted chanted chants chanting
yell yelled yelled yells yelling
scream screamed screamed screams screaming
mutter muttered muttered mutters muttering
sigh sighed sighed sighs sighing
plead pleaded pleaded pleads pleading
beg begged begged begs begging
muse mused mused muses musing
reason reasoned reasoned reasons reasoning
protest protested protested protests protesting
object objected objected objects objecting
marvel marveled marveled marvels marveling
gush gushed gushed gushes gushing
`)

const acts = row(`
talk talked talked talks talking
speak spoke spoken speaks speaking
call called called calls calling
describe described described describes describing
refer referred referred refers referring
label labeled labeled labels labeling
label labelled labelled labels labelling
brand branded branded brands branding
term termed termed terms terming
dub dubbed dubbed dubs dubbing
deny denied denied denies denying
reject rejected rejected rejects rejecting
dismiss dismissed dismissed dismisses dismissing
accuse accused accused accuses accusing
blame blamed blamed blames blaming
criticize criticized criticized criticizes criticizing
criticise criticised criticised criticises criticising
condemn condemned condemned condemns condemning
denounce denounced denounced denounces denouncing
slam slammed slammed slams slamming
blast blasted blasted blasts blasting
praise praised praised praises praising
hail hailed hailed hails hailing
welcome welcomed welcomed welcomes welcoming
cite cited cited cites citing
threaten threatened threatened threatens threatening
thank thanked thanked thanks thanking
voice voiced voiced voices voicing
express expressed expressed expresses expressing
mention mentioned mentioned mentions mentioning
characterize characterized characterized characterizes characterizing
portray portrayed portrayed portrays portraying
quote quoted quoted quotes quoting
remember remembered remembered remembers remembering
invite invited invited invites inviting
defend defended defended defends defending
agree agreed agreed agrees agreeing
believe believed believed believes believing
think thought thought thinks thinking
hope hoped hoped hopes hoping
`)

function row(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
}

/** How a word carries speech. A finite verb has its subject beside it; an -ing form speaks for its sentence's subject. */
export interface VerbForm {
  kind: 'speech' | 'act' | 'beside'
  form: 'finite' | 'ing'
  /** True for forms that are as often nouns: `talks`, `report`, `claims`. */
  noun: boolean
  base: string
}

const forms = new Map<string, VerbForm>()
for (const [kind, table] of [
  ['beside', beside],
  ['act', acts],
  ['speech', speech],
] as const) {
  for (const [base = '', past = '', participle = '', present = '', ing = ''] of table) {
    const plain = base === 'say' || base === 'tell'
    for (const word of [base, present]) forms.set(word, { kind, form: 'finite', base, noun: !plain })
    for (const word of [past, participle]) forms.set(word, { kind, form: 'finite', base, noun: false })
    forms.set(ing, { kind, form: 'ing', base, noun: false })
  }
}

/** What an English word in lower case says about speech, or undefined when it is no reporting verb. */
export function reportingVerb(word: string): VerbForm | undefined {
  return forms.get(word)
}

/** Verbs that end a Turkish sentence of speech, in lower case. */
export const turkishSpeech: readonly string[] = [
  'dedi', 'dediler', 'diyor', 'söyledi', 'söylediler', 'belirtti', 'belirttiler', 'konuştu', 'kaydetti', 'vurguladı', 'ifade etti',
  'aktardı', 'açıkladı', 'anlattı', 'bildirdi', 'dile getirdi', 'savundu', 'iddia etti', 'kullandı', 'ekledi', 'sordu', 'yanıtladı',
  'yanıt verdi', 'cevap verdi', 'duyurdu', 'uyardı', 'söz etti', 'değerlendirdi', 'paylaştı', 'hatırlattı', 'işaret etti',
  'dikkati çekti', 'dikkat çekti', 'bulundu', 'yer verdi', 'yazdı',
]
