import { wordKey } from '../../skills/tokens.ts';

/*
 * Quantities in words, in English, Spanish, French, German and Portuguese; as tokens are compared.
 * "One", "un", "ein" are articles as well and claim nothing. "Once" (eleven) is left out for the
 * English word, "dos" is looked at by itself because it is also the Portuguese "of the".
 */

function values(list: string): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const line of list.split(',')) {
    const [value = '', ...words] = line.trim().split(' ');
    for (const word of words) map.set(wordKey(word), Number(value));
  }
  return map;
}

/** What a word counts. */
export const numberValues: ReadonlyMap<string, number> = values(
  '0 zero cero zéro, 2 two zwei deux dois duas, 3 three drei tres trois três, 4 four vier cuatro quatre quatro, 5 five fünf cinco cinq, 6 six sechs seis, 7 seven sieben siete sept sete, 8 eight acht ocho huit oito, 9 nine neun nueve neuf nove, 10 ten zehn diez dix dez, 11 eleven elf onze, 12 twelve zwölf doce douze doze, 13 thirteen dreizehn trece treize treze, 14 fourteen vierzehn catorce quatorze, 15 fifteen fünfzehn quince quinze, 16 sixteen sechzehn seize dezesseis dieciséis, 17 seventeen siebzehn diecisiete dezessete, 18 eighteen achtzehn dieciocho dezoito, 19 nineteen neunzehn diecinueve dezenove, 20 twenty zwanzig veinte vingt vinte, 30 thirty dreißig dreissig treinta trente trinta, 40 forty vierzig cuarenta quarante quarenta, 50 fifty fünfzig cincuenta cinquante cinquenta, 60 sixty sechzig sesenta soixante sessenta, 70 seventy siebzig setenta, 80 eighty achtzig ochenta oitenta, 90 ninety neunzig noventa, 100 hundred hundert cien cent cem ciento cento, 1000 thousand tausend mil mille, 1000000 million millón milhão, 1000000000 billion milliarde milliard bilhão',
);

/** Figures that say how much without saying it, by what they say. */
export const vagueQuantities: ReadonlyMap<string, string> = new Map(
  Object.entries({
    tens: 'decena dezena dizaine zehnerlei',
    fifteen: 'quinzaine quincena',
    twenties: 'vingtaine veintena vintena',
    thirties: 'trentaine treintena',
    forties: 'quarantaine cuarentena',
    fifties: 'cinquantaine cincuentena',
    sixties: 'soixantaine',
    dozens:
      'dozen dozens dutzend dutzende dutzenden docena docenas douzaine douzaines dizaines dúzia dúzias dezenas',
    hundreds:
      'hundreds hunderte hunderten cientos centenares centaine centaines centenar centena centenas',
    thousands: 'thousands tausende tausenden miles milliers milhares',
    millions: 'millions millionen millones milhões multimillion',
    billions: 'billions milliarden milliards bilhões trillion trillions',
    half: 'half halved halves halving hälfte halbiert halbierte mitad moitié metade halb',
    twice:
      'twice double doubled doubles doubling doppelt verdoppelt verdoppelte verdoppelung doble dobles duplicado duplicó duplicar dupliqué doublé doubler doublant dobro dobrou dobrei dobrar duplicou duplicar',
    triple:
      'thrice triple tripled triples tripling threefold verdreifacht dreifach triplicado triplicó tripliqué triplé tripler triplicou triplicar',
    quadruple: 'quadruple quadrupled fourfold vervierfacht cuadruplicado quadruplé quadruplicou',
    manifold: 'fivefold tenfold hundredfold zehnfach multiplied',
    thirds: 'thirds tercio tercios drittel tiers terço terços',
    quarters: 'viertel',
    decades: 'decade decades jahrzehnt jahrzehnte jahrzehnten década décadas décennie décennies',
  }).flatMap(([sense, words]) => words.split(' ').map((word) => [wordKey(word), sense] as const)),
);

/** Claims that need somebody who granted them: prizes, papers, languages, ranks, being the best. */
export const grantedClaims: ReadonlySet<string> = new Set(
  'award awards awarded winning winner prize prizes certified licensed licenced chartered accredited patented patent patents bestselling renowned acclaimed honored honoured phd mba msc bsc doctorate professor zertifiziert zertifizierte zertifizierter lizenziert staatlich ausgezeichnet preisgekrönt preisgekrönte premiado premiada galardonado certificado certificada licenciado licenciada diplômé diplômée certifié certifiée primé primée primés primées lauréate agréée comptable-expert galardonada titulada distinguido laureado recognised recognized acclaimed celebrated published author keynote patentiert trusted worldwide handedly best leading first foremost only fluent native bilingual bilingue bilingüe bilíngue trilingual zweisprachig fließend muttersprachlich senior principal chief director directora directeur directrice diretor diretora leiter leiterin president vp anerkannt anerkannte führend führende reconocido reconocida líder reconnu reconnue experte reconhecido reconhecida lauréat agréé'
    .split(' ')
    .map(wordKey),
);
