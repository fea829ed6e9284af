import type { CardSection } from './cards.ts';

/**
 * How the titles of the sections begin in LinkedIn's languages: English, Spanish, French, German,
 * Portuguese, Italian, Dutch, Polish, Turkish, Arabic, Hebrew, Japanese, Korean and Chinese. What
 * other titles begin with as well stands with its end.
 */
const titles: Record<CardSection, RegExp> = {
  about: /^(about$|acerca de|infos?$|sobre|informa|hakkında|نبذة|אודות|自己紹介|소개|关于)/,
  experience:
    /^(exp[eé]ri[eêé]n|berufserf|esperienza|ervaring|doświad|deneyim|الخبرة|ניסיון|職歴|경력|工作经)/,
  education: /^(educa|forma[tçz]|ausbild|opleiding|wykszt|eğitim|التعليم|השכלה|学歴|학력|教育)/,
  skills:
    /^(skills|aptit|comp[eé]t|kenntn|vaardig|umiej|yeten|المهارات|מיומנויות|スキル|보유기술|技能)/,
  certifications: /^(li[cs][ea]n|bescheinigungen|التراخيص|רישיונות|資格|자격증|证书)/,
  featured:
    /^(featured|destacado|sélection|im fokus|em destaque|in primo piano|uitgelicht|wyróż|öne çık|مميز|מומלצים|ハイライト|추천 항목|精选)/,
  languages: /^(langu|idiomas|sprachen|lingue|talen$|język|diller|اللغات|שפות|言語|외국어|语言)/,
};

/** Whether a heading is the title of this section in one of those languages. */
export function isTitleOf(section: CardSection, heading: string): boolean {
  return titles[section].test(heading.trim().toLowerCase());
}
