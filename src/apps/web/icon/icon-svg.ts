/** The site's icon: quote marks in a balloon of speech. */
export const iconSvg: string = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<path fill="#0a5c46" d="M4 3h24a3 3 0 0 1 3 3v16a3 3 0 0 1-3 3H15l-8 6v-6H4a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z"/>
<path fill="#fcfbf8" d="M14 8c-4 1-7 4-7 8a3.500 3.500 0 1 0 3.500-3.500h-.3c.6-1.300 1.900-2.200 3.800-2.600zM25 8c-4 1-7 4-7 8a3.500 3.500 0 1 0 3.500-3.500h-.3c.6-1.300 1.900-2.200 3.800-2.600z"/>
</svg>
`
