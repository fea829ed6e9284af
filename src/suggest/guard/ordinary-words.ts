import { wordKey } from '../../skills/tokens.ts';

/**
 * Words that open a sentence with a capital and name nobody, in English, Spanish, French, German
 * and Portuguese. Only at an opening: elsewhere a capital makes a name of them.
 */
export const ordinaryOpenings: ReadonlySet<string> = new Set(
  `what when where why how here there today currently now before after since until during while then
  also every each both these those they he she you if because although however together besides across
  between among within without behind beyond outside inside around against through toward towards
  i we my our let feel happy glad open always often usually sometimes never more most less many much
  work worked working build built building lead led leading manage managed managing help helped helping
  make made making write wrote writing design designed designing develop developed developing run ran
  running cut cutting reduce reduced reducing raise raised raising grow grew growing improve improved
  improving create created creating deliver delivered delivering support supported supporting teach
  taught teaching care cared caring train trained training plan planned planning handle handled handling
  bring brought bringing keep kept keeping turn turned turning take took taking set start started
  join joined move moved moving launch launched ship shipped save saved saving own owned owning serve
  served serving responsible message write talk call ask contact email tools skills results certificates
  languages education recently previously earlier later formerly outcome outcomes
  hoy actualmente antes después desde durante aquí ahora también trabajo lidero dirijo ayudo diseño
  desarrollo gestiono reduje logré responsable escríbeme hablemos cuando donde
  aujourd actuellement avant après depuis pendant ici maintenant aussi nous je dirige encadre conçois
  développe gère réduit écrivez contactez quand où
  heute derzeit aktuell vorher danach seit hier jetzt auch wir ich leite entwickle baue verantworte
  verantwortlich reduziere schreiben wenn zuvor
  hoje atualmente antes depois desde aqui agora também lidero desenvolvo responsável escreva quando onde`
    .split(/\s+/)
    .map(wordKey),
);
