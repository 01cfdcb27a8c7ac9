/** `npm run update` sets it: what is shown and what is kept is written anew, instead of compared. */
export const updating: boolean = process.env.UPDATE === '1'
