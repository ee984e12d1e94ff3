/** Frequent short words of twelve languages, few of them shared: what the stop-word test counts. Written for this project. */
export const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the of and to in is that it for was with as on are be by this from at have not which but they you his were has their or an will would said who what been',
  ),
  de: words(
    'der die und das ist nicht zu den mit sich des auf für im dem ein eine als auch es werden aus hat dass sie nach wird bei einer um am sind noch wie einem über',
  ),
  fr: words(
    'le la les de des et est une du que qui dans pour pas sur au plus par ce avec il sont cette ont mais aux ses ou elle été nous vous leur être comme',
  ),
  es: words(
    'el la los de que y en las del se por con una para es un al no lo su más como pero sus le ha o este sí porque esta son entre cuando muy fue también',
  ),
  it: words('il di che la e è per un non una in del della sono con le da si nel alla dei più anche ha gli come ma lo delle al questo su era dal'),
  pt: words('o de que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito são também'),
  nl: words('de het een van en in is dat op te zijn met voor niet aan er om ook als maar bij dan nog naar heeft ze uit wordt door over worden deze hebben'),
  sv: words('och att det i en som är av för på den med till inte har om ett de men var sig så han från vi kan när där ska också efter'),
  da: words('og at det er en til af på for i den som de med har ikke et der om var han men sig fra kan vil blev også efter skal være'),
  pl: words('i w nie na się z do że to jest jak ale o po co dla od za tak już tylko przez był ma są może być które oraz jego'),
  tr: words('ve bir bu da de için ile olarak çok daha olan en gibi ne kadar sonra ama var değil olduğu her ise göre ya mi ben o'),
  ru: words('и в не на что с по как это из он но к для а за от то у его был так же о до или если было мы их вы бы только'),
  id: words('yang dan di ini itu dengan untuk dari pada tidak dalam adalah akan ke oleh juga sebagai telah karena bisa ada mereka kami saat lebih'),
  vi: words('và của là có được cho không một trong với các những người đã này để đến khi từ cũng như về'),
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
