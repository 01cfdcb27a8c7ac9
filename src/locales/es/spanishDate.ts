const months = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
]

/**
 * A calendar date as it is said in Spanish: `2026-11-20` is `20 de noviembre de 2026`. What has a time as well stays as it is.
 */
export function spanishDate(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date
  const [year, month, day] = date.split('-').map(Number)
  return `${day} de ${months[Number(month) - 1]} de ${year}`
}
