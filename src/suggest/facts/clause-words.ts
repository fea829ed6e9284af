import { tokenize, wordKey } from '../../skills/tokens.ts';

/*
 * Words at which a sentence can be cut, and words that forbid to cut a fact out of it, in English,
 * Spanish, French, German and Portuguese. As tokens are compared: lower case, without accents.
 */

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(wordKey));
const phrases = (list: string): readonly (readonly string[])[] =>
  list
    .split(',')
    .map((phrase) => tokenize(phrase).map(({ key }) => key))
    .sort((one, other) => other.length - one.length);

/** Subjects in the first person; a fact begins behind them. */
export const subjects = keys('i we ich wir je j nous yo nosotros nosotras eu');

/** Every form of the first person: none may stand in a fact. */
export const firstPersonWords = keys(
  'i me my myself we us our ours ourselves ive ich mich mir mein meine meinen meinem meiner meines wir uns unser unsere unseren unserem unserer je j moi mon ma mes nous notre nos yo mi mis conmigo nosotros nosotras nuestro nuestra nuestros nuestras eu meu minha meus minhas nosso nossa nossos nossas',
);

/** Owners that may be left out at the beginning: "our p99 latency is down 40%". */
export const owners = keys(
  'my our mein meine unser unsere mon ma mes notre nos mi mis nuestro nuestra nuestros nuestras meu minha meus minhas nosso nossa nossos nossas',
);

/** Helping verbs between "I" and what was done: "I have cut", "j’ai réduit", "ich habe … gesenkt". */
export const helpers = keys(
  'have ve had been habe haben hatte hatten ai avons he hemos havia also then later personally successfully currently recently now auch ainsi aussi tambien tambem actuellement aktuell derzeit actualmente atualmente bin suis soy sou am m',
);

/** Words that open a statement and are not missed: "and also cut …". */
export const openers = keys(
  'having and also then plus additionally furthermore moreover finally overall und auch zudem ausserdem et aussi puis y ademas tambien e tambem alem',
);

/** Leads that say no more than that what follows is the writer's work. */
export const leads = phrases(
  'responsible for,in charge of,accountable for,was responsible for,my responsibilities include,responsibilities include,responsibilities included,tasks included,duties included,duties include,verantwortlich für,zuständig für,verantwortung für,responsable de,responsable d,en charge de,chargé de,chargée de,responsable del,a cargo de,encargado de,encargada de,responsável por,responsável pela,responsável pelo,encarregado de',
);

/** Leads to a result: what stands behind them is a statement of its own. */
export const resultLeads = phrases(
  'resulting in,which resulted in,leading to,which led to,resulted in,resulting in a,resulting in an,was führte zu,ce qui a permis de,was zu',
);

/** Where a clause begins that a fact can do without, behind its figure. */
export const clauseStarts = phrases(
  'which,who,whose,whom,where,when,while,whilst,whereas,because,since,so that,so,as well as,in order to,thus,thereby,therefore,making,allowing,enabling,helping,ensuring,meaning,e.g.,i.e.,including,such as,thanks to,lo que,lo cual,el cual,la cual,los cuales,donde,mientras,porque,ya que,para que,así como,gracias a,ce qui,lequel,laquelle,lesquels,où,tandis que,pendant que,parce que,afin de,ainsi que,grâce à,en faisant,wobei,während,weil,damit,indem,sodass,so dass,sowie,dank,o que,o qual,a qual,onde,enquanto,porque,pois,para que,assim como,bem como,graças a',
);

/** The same, but only behind a comma: in the middle of a clause they are something else. */
export const commaClauseStarts = phrases(
  'that,and that,was,da,dass,que,qui,dont,die,der,das,welche,welcher,welches,um,por lo que,and,y,e,et,und,then,after,before,to,for which,with which',
);

/** Behind a figure these may begin what is left out where the fact is too long. */
export const softStarts = keys(
  'using via through with for across in on at during within over under without based after before while mit für durch über während bei nach avec pour dans sur pendant chez con en durante mediante com em',
);

/** A turn behind a fact that takes it back in part: then the fact is not used. */
export const turns = keys(
  'but although though however unless except despite until nevertheless unfortunately aber obwohl jedoch leider allerdings pero aunque sino mais bien malgre cependant porem embora contudo',
);

/** Plans, wishes and suppositions: no fact is taken from a sentence that has one before its figure. */
export const suppositions = keys(
  'planen vorhaben prevoyons planeamos planejamos will would could should shall might if hope hoping hopefully want wants wanted wish aim aims aimed aiming intend intends intended hypothetical imagine someday tomorrow pending supposed seeking goal goals objective objectives targeting wollen will mochte mochten werde werden soll sollen sollte falls ziel ziele hoffe voraussichtlich quiero queremos espero objetivo objetivos planeo si sera seran podria deseo veux voulons souhaite objectif objectifs serait seront pourrait quero queremos pretendo pretendemos planejo poderia',
);

/** Words that weaken what they stand before: a fact keeps them or is dropped, it never loses them. */
export const hedges = keys(
  'almost nearly about around approximately roughly estimated projected planned expected forecasted proposed target targeted helped assisted supported contributed part partly partially think believe guess maybe perhaps probably likely up fast beinahe ungefahr circa etwa geschatzt geplant half mitgeholfen casi aproximadamente estimado previsto ayude presque environ estime prevu aide quase cerca planejado ajudei',
);

/** Tails that say it was not the real thing: they are not cut off. */
export const caveats = keys(
  'simulation simulated simulations test tests theory theoretical student coursework prototype pilot trial lab only alone demo classroom internship interim',
);

/** What a goal needs to be a fact: that it was met. */
export const met = keys(
  'exceeded exceed exceeding beat beating above over surpassed surpassing hit hitting met meeting reached reaching achieved achieving outperformed overachieved attained of ahead under below ubertroffen erreicht uber superado superando superando alcanzado cumplido depasse atteint superei atingi superado atingido',
);

/** A denial in a statement: what it says is then not what its figure says. */
export const denials = keys(
  'not no never none neither nor cannot didn wasn couldn hasn haven isn don doesn wouldn aren won nicht kein keine keinen nie niemals jamais ne pas aucun aucune nunca ningun ninguna jamas nao nenhum nenhuma failed unsuccessfully lacked',
);

/** People who are not the writer: what they did is theirs. */
export const otherPeople = keys(
  'he she they him her his hers their colleague colleagues boss wife husband brother sister father mother son daughter friend friends predecessor competitor competitors they er sie seine ihre ihr kollege kollegin il elle ils elles leur leurs collegue ella ellos sus jefe companero ele ela eles seu sua colega',
);

/** Words that make a sentence one about the employer. */
export const employerWords = keys(
  'company companies firm employer group corporation startup manufacturer provider retailer agency headquartered founded listed leader market unternehmen konzern firma marktfuhrer anbieter hersteller gegrundet entreprise societe groupe leader fabricant fonde siege empresa compania grupo fabricante fundada lider sede fundado',
);

/** What such a sentence counts: people and money that are the employer's. */
export const employerCounts = keys(
  'employees staff people countries offices revenue turnover sales locations sites users customers clients members billion million mitarbeiter mitarbeitende mitarbeitern mitarbeitenden umsatz landern standorte standorten kunden salaries employes collaborateurs pays chiffre clients empleados paises facturacion clientes ventas funcionarios colaboradores faturamento',
);

/** What no fact ends on. */
export const dangling = keys(
  'mostly mainly largely chiefly primarily notably especially particularly hauptsachlich vor allem surtout principalement sobre todo principalmente sobretudo a an the and or of in on at to for with from by as is are was were be been than that this these those into over under about which who when while so but also plus via per using through across approximately around nearly almost after before until up more less resulting leading including such both der die das und oder in im bei fur von mit zu zum zur am auf ein eine einen einem einer um an durch sowie dass la el los las lo y o de del en con para por un una al que le les l d et ou des du au aux dans pour par sur une avec ce qui os e em no na do da dos das com um uma ao a',
);

/** What no fact begins with; an article or a number may. */
export const noBeginning = keys(
  'between zwischen entre of by from than as to which that who whose where when while because so but or nor if it its they them he she his her their there here this these those such with including like von mit als zu aus dass wer wo weil aber oder es sie er diese dieser dieses par de du des que qui dont ou mais car il elle ils elles ce cette con por pero ni ella ellos esto esta com por mas nem ele ela isso is are was were be being been has had do does did',
);

/** Places and times that only a verb behind them can carry. */
export const adverbialBeginnings = keys(
  'in on at for during within over across after before since until through throughout under among seit nach bei im am fur wahrend uber depuis pendant apres dans en chez pour sur desde durante tras para em apos sobre',
);

/** Verbs in the past that end otherwise than in -ed. */
export const irregularPast = keys(
  'cut grew built led ran won brought took made wrote taught kept held sold rose fell drove got gave set shrank spent dealt met began oversaw put sent found bought caught paid went reached became split rebuilt rewrote hit beat sped became senkte steigerte erhohte reduzierte verkurzte verbesserte',
);

/** What says how large the work is rather than what came of it. */
export const scopeVerbs = keys(
  'managed manage managing led lead leading supervised supervise supervising handled handle handling oversaw oversee overseeing worked work working served serve serving supported support supporting covered cover covering ran run running taught teach teaching cared care caring maintained maintain maintaining processed process processing operated operate operating looked responsible directed coordinated assigned based used reported involved included consisted located spent leite leitete betreue betreute fuhre fuhrte verantworte verantwortete begleite steuere steuerte',
);

/** Words of change: with a figure, they make an outcome. */
export const changeWords = keys(
  'zero reduced reduce reducing reduction cut cutting increased increasing increase grew growing growth raised raising rose saved saving savings improved improving improvement lowered lowering lower halved doubled tripled quadrupled down fewer faster higher shortened shorter accelerated boosted boosting won decreased decreasing decrease dropped fell eliminated exceeded exceeding beat generated generating recovered surpassed gained shrank prevented gesenkt senkte reduziert reduzierte gesteigert steigerte erhoht erhohte verkurzt verkurzte verbessert verbesserte eingespart halbiert verdoppelt weniger schneller senkung steigerung reduzierung reduit reduisant reduction augmente augmentant augmentation ameliore baisse diminue economise gagne double divise hausse reduje reducido reduciendo reduccion aumente aumento aumentado incremente incrementado mejore mejorado ahorre ahorro bajo baje duplique menos reduzi reduzido reduzindo reducao aumentei aumentado melhorei melhorado economizei economia diminui dobrei queda redujimos aumentamos reduzimos',
);

/** Numbers in words from two on; "one", "un" and "ein" count nothing. */
export const numberWords = keys(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen dozens hundreds thousands millions zwei drei vier funf sechs sieben acht neun zehn elf zwolf zwanzig dreissig vierzig funfzig hundert tausend millionen dutzend dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta cien mil millones deux trois quatre cinq sept huit neuf dix onze douze quinze vingt trente quarante cinquante cent mille millions dois duas quatro sete oito nove dez doze vinte trinta quarenta cem milhoes',
);

/** Nouns that a small number in words counts as the size of a work: "a team of six", "four wards". */
export const sizedNouns = keys(
  'people person engineers developers nurses teachers analysts accountants designers managers reports colleagues staff members employees direct students pupils classes countries sites stores plants offices hospitals clinics wards schools warehouses branches teams squads departments products apps services clients customers accounts projects languages entities currencies regions cities markets locations lines shifts technicians apprentices trainees interns executives recruiters mitarbeiter mitarbeitende mitarbeitern mitarbeitenden personen leute lander landern standorte standorten entwickler entwicklern teams projekte kunden schulen stationen filialen personas personne personnes ingenieros ingenieurs developpeurs desarrolladores enfermeras paises pays sedes sites tiendas magasins hospitales hopitaux equipos equipes proyectos projets clientes clients pessoas engenheiros desenvolvedores lojas hospitais projetos alunos alumnos eleves schuler',
);

/** Words that make a heading one of things still to come. */
export const planHeadings = keys(
  'plan plans planned next upcoming future roadmap ziele planung geplant proximos planes futuro projets avenir planos futuros ambitions goals targets',
);
