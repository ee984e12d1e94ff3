/** Month names and their usual abbreviations in languages that news pages are dated in, lower case, without full stop -> 1 to 12. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  [
    'january jan januar janvier enero gennaio gen januari janeiro janv ene jänner',
    'february feb februar février febrero febbraio februari fevereiro févr fev febr fév',
    'march mar märz mars marzo maart março mär mrt mrz',
    'april apr avril abril aprile avr abr',
    'may mai mayo maggio mei maio mag maj',
    'june jun juni juin junio giugno junho giu',
    'july jul juli juillet julio luglio julho juil lug',
    'august aug août agosto augustus augusti ago',
    'september sep sept septembre septiembre settembre setembro set',
    'october oct oktober octobre octubre ottobre outubro okt ott out',
    'november nov novembre noviembre novembro',
    'december dec dezember décembre diciembre dicembre dezembro dez déc dic',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
)
