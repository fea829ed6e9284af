import { phraseFinder } from '../../review/language/phrases.ts';
import { tokenize } from '../../skills/tokens.ts';

/** The ladder of degrees that postings name, from the lowest. */
export const degrees = ['school', 'vocational', 'bachelor', 'master', 'doctorate'] as const;
export type Degree = (typeof degrees)[number];

/**
 * How degrees are written in the languages of postings. A longer phrase goes before a shorter one
 * inside it, also of another rung: "grado superior" is vocational, "grado" a bachelor's. The rungs
 * follow the European Qualifications Framework (levels 4, 5, 6, 7 and 8).
 */
const written: Record<Degree, string[]> = {
  school:
    `high school; high school diploma; high school certificate; secondary school; ged; a levels; a level;
    as level; as levels; gcse; gcses; leaving certificate; higher secondary; 12th grade; international baccalaureate;
    ib diploma; abitur; abi; fachabitur; fachhochschulreife; hochschulreife; mittlere reife; realschule;
    realschulabschluss; hauptschulabschluss; matura; maturität; bachillerato; eso; secundaria; educación secundaria;
    baccalauréat; baccalauréat général; bac; bac général; brevet des collèges; lycée; ensino médio; ensino secundário;
    12º ano`.split(';'),
  vocational:
    `associate; associates; associate of; associate degree; aas; adn; aa; hnd; hnc; higher national diploma;
    nvq; btec; apprenticeship; apprentice; journeyman; diploma; certificate; trade certificate; vocational;
    ausbildung; berufsausbildung; lehre; lehrabschluss; facharbeiter; geselle; gesellenbrief; ihk; kaufmann; kauffrau;
    fachangestellte; fachangestellter; efz; eidgenössisches fähigkeitszeugnis;
    bts; dut; but; bac 2; deug; cap; bep; bac pro; baccalauréat professionnel; formation professionnelle; diplôme d état;
    brevet de technicien supérieur; ciclo formativo; grado superior; grado medio; ciclo superior; fp; fp superior;
    técnico superior; técnico; técnica; técnico en; formación profesional; curso técnico; ensino técnico; tesp;
    técnico profissional; curso profissional; certificado de profesionalidad; foundation degree;
    staatlich anerkannte; staatlich anerkannter; staatlich geprüfte; staatlich geprüfter; examinierte; examinierter`.split(
      ';',
    ),
  bachelor:
    `bachelor; bachelors; bachelor s; bachelor of; ba; b a; bs; b s; bsc; b sc; bsn; rn to bsn; beng; b eng; be;
    b e; btech; b tech; bcom; b com; bba; bfa; bed; b ed; barch; b arch; bmus; bca; llb; ll b; mbbs; honours; hons;
    undergraduate degree; pgce; postgraduate certificate; postgraduate diploma; graduate diploma; meister;
    meisterbrief; techniker; staatlich geprüfter techniker; fachwirt; betriebswirt ihk; diplom fh; dipl ing fh;
    diplom ingenieur fh; diplom ingenieurin fh; diplom betriebswirt fh; diplom kaufmann fh;
    bachelorstudium; bachelorabschluss; undergraduate; lic; licencié; licenciée; diplôme national de licence; licence; licence pro; licence professionnelle; bac 3;
    bac 4; but 3; bachelor universitaire de technologie; maîtrise; grado; grado en; título de grado; graduado;
    graduada; diplomado; diplomada; diplomatura; licenciatura; licenciado; licenciada; ingeniería técnica;
    ingeniero técnico; ingeniería; ingeniero; ingeniera; profesorado; magisterio; bacharel; bacharelado; graduação;
    tecnólogo; tecnóloga; licenciatura em; ensino superior`.split(';'),
  master:
    `master; masters; master s; master of; ma; m a; ms; m s; msc; m sc; msci; mba; emba; executive mba; meng;
    m eng; masterstudium; masterabschluss; med; m ed; mph; msn; mfa; mpa; mphil; march; m arch; mtech; m tech; mcom; llm; ll m; mca; msw; mstat; magister; mag; diplom; dipl; dipl ing;
    diplom ingenieur; diplom ingenieurin; lizenziat; staatsexamen; erstes staatsexamen; zweites staatsexamen;
    bac 5; mastère; dea; dess; diplôme d ingénieur; ingénieur; ingénieure; grande école; máster; máster en;
    máster universitario; maestría; mestrado; mestrado integrado; mestre; pós graduação; ingeniería superior;
    ingeniero superior`.split(';'),
  doctorate:
    `phd; ph d; dphil; d phil; doctor; doctor of; doctoral; doctorate; edd; ed d; dba; md; m d; jd; j d; juris doctor;
    pharmd; pharm d; dnp; dvm; dds; scd; dr; dr ing; dr rer nat; dr phil; dr med; promotion zum dr; promoviert; habilitation;
    doctorado; doctorat; docteur; doctora; doutorado; doutoramento; doutor; doutora`.split(';'),
};

const phrases = degrees.map((degree) => written[degree].map((phrase) => phrase.trim()));

/** Finds a rung's phrases; those of the other rungs are read over, so that the longest one counts. */
const finders = degrees.map((degree, rung) => ({
  degree,
  find: phraseFinder(phrases[rung] ?? [], phrases.filter((_, other) => other !== rung).flat()),
}));

/** The highest degree that a text names; null where it names none that is known. */
export function degreeIn(text: string): Degree | null {
  // Dots, hyphens and brackets differ from writer to writer: "Dipl.-Ing. (FH)".
  const tokens = tokenize(
    tokenize(text)
      .map(({ key }) => key)
      .join(' '),
  );
  return finders.findLast(({ find }) => find(tokens).length > 0)?.degree ?? null;
}

/** Whether one degree is as high as another. */
export const reaches = (own: Degree, asked: Degree): boolean =>
  degrees.indexOf(own) >= degrees.indexOf(asked);
