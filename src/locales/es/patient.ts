import type { PatientPhrases } from '../PatientPhrases.ts'

/** The words of texts for the person, in Spanish. */
export const patient: PatientPhrases = {
  language: 'es',
  emergency: 'Esto es una emergencia. Pida ayuda ahora.',
  stay: 'Para el personal: Quédese con esta persona hasta que se haga cargo alguien que pueda mantenerla a salvo.',
  now: 'En Estados Unidos, llame al 911. También puede llamar o mandar un mensaje de texto al 988, la Línea de Prevención del Suicidio y Crisis.',
  suggested: (level) => `Le sugerimos: ${level}`,
  notSettled: 'Aún no se sabe qué atención es la mejor para usted',
  unsettled: 'Su equipo todavía tiene que preguntarle algunas cosas. Después podrá decirle más.',
  atLeast: (level) => `Por ahora, esto es lo mínimo que corresponde: ${level}. Puede resultar que sea más.`,
  often: 'Con qué frecuencia',
  long: 'Por cuánto tiempo',
  hospital: {
    medical: 'Aquí se trata de un hospital médico, que cuida su cuerpo.',
    psychiatric: 'Aquí se trata de un hospital psiquiátrico, que cuida su salud mental.',
    either:
      'Puede ser un hospital médico o un hospital psiquiátrico, que cuida la salud mental. Su equipo le dirá cuál.',
  },
  rights: 'Se trata de la atención que puede ayudarle. No dice nada sobre sus derechos legales.',
  notAlone: 'Si usted no quiere esto, dígaselo a su equipo. No tendrá que llevarlo a solas.',
  together: 'No está a solas en esto. Quédese con alguien de confianza hasta que llegue la ayuda.',
  inPerson: 'Su equipo hablará de esto con usted en persona',
  inPersonWhy: 'Es mejor hablar de esto cara a cara. Puede pedir a su equipo un momento para hablar a solas.',
  when: 'Cuándo',
  sooner: 'Puede que tenga que ser antes. Su equipo se lo dirá.',
  why: 'Por qué',
  more: 'Su equipo puede explicarle mejor las razones.',
  explained: 'Su equipo le explicará las razones en persona.',
  also: 'Qué más importa',
  services: 'Qué puede ayudarle',
  because: 'Por qué',
  focus: 'Qué podría incluir su atención',
  fits: 'Pregunte a su equipo qué es bueno para usted.',
  open: 'Qué le falta preguntar a su equipo',
  ask: 'Puede pensar en estas cosas desde ahora:',
  otherThings: 'Puede haber otras cosas por preguntar.',
  crisis: 'Si necesita ayuda pronto',
  staySafe: 'Importante para su seguridad',
  notSuddenly:
    'Si bebe alcohol o toma sedantes (medicinas para calmarse o dormir), no los deje de golpe por su cuenta. Puede ser peligroso. Hable antes con su equipo.',
  closing: [
    'Esto es una sugerencia para hablar con su equipo. Usted y su equipo deciden juntos.',
    'Puede hacer preguntas en cualquier momento.',
  ],
}
