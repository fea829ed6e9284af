import type { Words } from '../spoken.ts';

/**
 * What Byline says in Portuguese when a profile is brought without LinkedIn's page: why a source
 * was refused, and what there is to know about one that was read.
 */
export const wayInWords: Words['wayInWords'] = {
  export: {
    'not-a-zip':
      'Este não é o arquivo ZIP que o LinkedIn entrega. Escolha o arquivo como foi baixado, ou os arquivos CSV que estão nele.',
    truncated: 'Falta o fim deste arquivo ZIP. Baixe de novo no LinkedIn.',
    damaged: 'Este arquivo ZIP está danificado. Baixe de novo no LinkedIn.',
    encrypted:
      'Este arquivo ZIP tem senha. O do LinkedIn não tem: escolha o arquivo como foi baixado.',
    'too-large':
      'Um arquivo aqui dentro é muito maior que qualquer perfil, então o Byline não o abriu. Escolha só Profile.csv, Positions.csv e Skills.csv.',
    nested:
      'Há outro arquivo ZIP dentro deste. Descompacte primeiro o de fora e depois escolha o de dentro.',
    'no-profile':
      'Não há perfil aqui dentro. Peça ao LinkedIn uma cópia dos seus dados com “Perfil” marcado, ou escolha Profile.csv ou Positions.csv.',
    'other-people':
      'Este arquivo é sobre outras pessoas, então o Byline não o abre. Escolha Profile.csv, Positions.csv ou Skills.csv.',
    several:
      'Há mais de um perfil aqui dentro, e o Byline não sabe qual é o seu. Escolha uma exportação por vez.',
    'broken-csv':
      'Não dá para ler estas tabelas sem adivinhar. Se foram salvas em um programa de planilhas, escolha os arquivos como o LinkedIn os entregou.',
  },
  pdf: {
    'not-a-pdf':
      'Isto não é um PDF. No seu perfil, escolha “Mais” ou “Recursos”, depois “Salvar como PDF”, e use esse arquivo.',
    damaged: 'Este PDF está danificado. Salve de novo a partir do seu perfil.',
    encrypted: 'Este PDF tem senha. Salve de novo a partir do seu perfil e use como está.',
    'too-large': 'Este PDF é muito maior que qualquer perfil. Use o que o LinkedIn salva.',
    'too-long': 'Este PDF tem mais páginas que qualquer perfil. Use o que o LinkedIn salva.',
    slow: 'A leitura deste PDF demorou demais. Salve de novo a partir do seu perfil, ou cole o texto.',
    'no-reader':
      'A parte do Byline que lê PDFs não iniciou. Feche e abra o Byline de novo, ou cole o texto.',
    scan: 'Este PDF é uma imagem sem texto. Use o que o LinkedIn salva, ou cole o texto.',
    'not-linkedin':
      'Este PDF não é o que o LinkedIn faz de um perfil. Use “Salvar como PDF” no seu perfil, ou cole o texto.',
  },
  paste: {
    empty: 'Ainda não há nada para ler. Cole seu perfil, seu título ou seu Sobre.',
    'too-long': 'Isto é muito mais longo que qualquer perfil. Cole só seu próprio perfil.',
    'other-profile':
      'Este parece o perfil de outra pessoa. O Byline lê só o seu: abra o seu, copie tudo e cole aqui.',
    unsorted:
      'O Byline não sabe qual parte é qual. Diga se é seu título ou seu Sobre, ou copie a página inteira do perfil.',
  },
  brought: {
    'long-list': 'Uma lista muito longa foi lida só até onde qualquer perfil chega.',
    'broken-file': 'Não dava para ler uma das tabelas sem adivinhar, então ela ficou de fora.',
    'odd-date':
      'Não foi possível ler uma data. Em vez de adivinhar, o Byline deixou de fora a lista inteira em que ela está.',
    'other-people': 'Os arquivos sobre outras pessoas não foram abertos.',
    'top-skills':
      'Isto mostra só suas competências principais. O resto das suas competências não é conhecido.',
    'unsure-part': 'Algumas partes não se distinguiam com certeza, então ficaram de fora.',
    'others-left-out': 'O que a página diz sobre outras pessoas ficou de fora.',
  },
};
