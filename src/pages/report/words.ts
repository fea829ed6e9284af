/**
 * The only words that a report keeps from a page: those that front-ends call their parts by. It
 * is a list of what may stay rather than of what must go, since nobody can list every name there
 * is. No word belongs here that is mainly a name, a trade, a place or a skill.
 */
const structural =
  'To a about above action actions active activedescendant activity add alert align alt ' +
  'analytics anchor and application area aria artdeco aside assist associations atomic auto ' +
  'autocomplete awards b bar between bigpipe black block body bold boot bottom box break btn ' +
  'busy button c caption card cards carousel causes cell center certificate certification ' +
  'certifications checkbox checked child children clamp class clickable close col collapsed ' +
  'collapsible collection color colspan column com como company complete component componentkey ' +
  'components compose connect connections contact container content contenteditable contents ' +
  'contextual controls count course courses cover ctas current custom dash dashboard data date ' +
  'deeplink default delegate describedby description detail details dialog dir disabled dismiss ' +
  'display divider dropdown edit editor education element ember empty end endorsement ' +
  'endorsements entity entry error expandable expanded experience experiences fallback false fb ' +
  'feature featured feed field figure filter first flagshipnav flex flow footer for form forms ' +
  'fsu full gai generated ghost go goals grid group haspopup header heading headline height ' +
  'hidden highlights honor honors hoverable href icon icons id image images in index info ' +
  'inline inner input interests interop intro invalid invite is item items job jobs label ' +
  'labelledby lang language languages large last layout lazy left less level li licenses light ' +
  'line link linkedin list listbox listitem live load loader loading local locale locales ' +
  'lockup logo ltr main manage markup max mb me medium member menu menuitem mercado messaging ' +
  'mh middle min mirror ml mobile modal mode module more mr msg mt multi multiline ' +
  'multiselectable mv mynetwork name nav navigation nested new next no nofollow non none ' +
  'noopener noreferrer normal note null number of off only open option organizations ' +
  'orientation outer outlet outline overflow overlay owns p padding page paged panel paragraph ' +
  'part patent patents pb pe people ph photo pl placeholder point popover popup position post ' +
  'posts pre preload presentation pressed preview previous primary profile progressbar project ' +
  'projects prose pt publication publications pulse pv pvs query radio readonly recipient ' +
  'recommendations redir ref referencekey region rehydrated rel relative render report required ' +
  'resize responsive results right role roledescription root row rows rowspan rtl safety save ' +
  'scaffold scheme school scores screen sdui search secondary section see selected self ' +
  'semantic separator settings shadow share show side single size skill skills skip slider slot ' +
  'small source space spacing span stack start state status sticky strictmode strong style sub ' +
  'subtitle suggested suggestion summary supplementary supported svg switch t tab tabindex ' +
  'table tablist tabpanel tabs tag target test testid text textarea textbox theme this time ' +
  'tiptap title to toggle toolbar tooltip top topcard topic trailing translate trigger true ' +
  'truncate type typeahead ui underline unified unit update url urn uuid v value valuetext ' +
  'vanity verification vertical view views visible visually volunteer volunteering white widget ' +
  'width with words workspace wrap wrapper xlarge xsmall you your';

/** The elements of a page; any other is what somebody called it. */
const elements =
  'a abbr article aside b blockquote body br button cite dd details dialog div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input label legend li main menu nav ol optgroup option output p pre progress s section select small span strong sub summary sup svg table tbody td textarea tfoot th thead time title tr u ul video';

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const structuralWords = setOf(structural);
export const knownElements = setOf(elements);
