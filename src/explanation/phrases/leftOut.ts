import type { TextLanguage } from '../TextLanguage.ts'

/** Said in every text for clinicians that leaves out what is sensitive, whether there was anything or not. */
export const leftOut: { readonly [L in TextLanguage]: string } = {
  en: 'What is marked as sensitive, reasons among it, is not in this text.',
  es: 'Lo que está marcado como delicado, también entre las razones, no está en este texto.',
}
