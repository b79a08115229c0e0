/** Whether a value asks whoever reads it to change it, in the languages that people write such values in. */

/** @param words the text in one piece */
export function asksToChange(text: string, words: string): boolean {
  return toChange.test(words) || toChangeElsewhere.test(words) || toChangeApart.test(text);
}

/** `changeme`, `change-this-in-production`, whatever follows. */
const toChange = /^(?:please)?change(?:me|this|it|in|the|your|to|before|after|for|on)|change(?:me|this|it)$/;

/** The same in other languages: `cambia-esto-por-algo-seguro`, `troque_esta_senha`. */
const toChangeElsewhere =
  /^(?:porfavor|bitte|svp)?(?:cambi(?:a(?:r|me|mi|lo|la)?|are|e(?:me|n)?)|mud(?:ar|e)|troc?(?:ar|que)|alter(?:ar|e)|chang(?:er|ez)|remplac(?:er|ez)|modifi(?:er|ez)|reemplaz(?:ar|a|e)|(?:ae|ä)nder[en]|ersetz(?:en|e)|wijzig(?:en)?|zmie(?:n|ń))(?:esto|este|esta|essa|esse|isto|isso|isto|me|mich|mnie|questo|questa|par|por|per|ce(?:ci|tte)?|le|la|el|en|em|tu|sua|dies(?:es)?|das|dit|to|clave|senha|contrase|mot|passwort|antes|avant|vor)/;

/**
 * The same by the first word or the last, which stand apart, whatever else it says: `CAMBIAR_PASSWORD_DB`, `bitte-aendern`,
 * `a_changer_1`, `请修改`.
 */
const toChangeApart =
  /^(?:(?:por[-_ ]?favor|bitte|svp|[aà]|da|te|do)[-_ ])?(?:cambi(?:ar|are|a|e|ame|eme)|reemplaz(?:ar|a|e)|sustitu(?:ir|ye|ya)|mud(?:ar|e)|troc(?:ar|a)|troque|alter(?:ar|e)|substitu(?:ir|a)|chang(?:er|ez)|remplac(?:er|ez)|modifi(?:er|ez|care|ca)|sostitui(?:re|sci)|(?:ae|ä)nder[en]|ersetze?n?|wijzig(?:en)?|vervang(?:en)?|zmie(?:n|ń)|измени(?:ть|те)?|замени(?:ть|те)?|сменить)(?![\p{L}])|(?:请|請)?(?:修改|更改|替换|變更|変更)|[-_ ](?:(?:ae|ä)nder[en]|cambiar|mudar|trocar|changer|modifier|cambiare|wijzigen)[\d!]{0,4}$/u;
