import { browser } from 'wxt/browser';
import { chooseLanguage, language } from '../../words/language.ts';

// The browser's own language, in which its menus are. Runs when it is imported: words are loaded by
// the modules that say them, before any of their code runs.
chooseLanguage([browser.i18n.getUILanguage()]);
document.documentElement.lang = language();
