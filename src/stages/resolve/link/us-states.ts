/** States of the United States that pages name without saying where they are; where a city bears the name alone, with the word "State". */
export const usStates: readonly string[] =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington State|West Virginia|Wisconsin|Wyoming'.split(
    '|',
  )

/** The same of cities. */
const usCities: readonly string[] =
  'New York City|Los Angeles|Chicago|Houston|Philadelphia|Dallas|San Francisco|Boston|Seattle|Detroit|Miami|Atlanta|Baltimore|Las Vegas|New Orleans|Manhattan|Brooklyn|San Diego'.split(
    '|',
  )

/** States and cities of the United States that pages name without saying where they are. */
export const usPlaces: readonly string[] = [...usStates, ...usCities]
