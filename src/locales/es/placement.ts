import type { PlacementPhrases } from '../PlacementPhrases.ts'
import { spanishDate } from './spanishDate.ts'

/** The same in Spanish as it is understood in all of the Americas. */
export const placement: PlacementPhrases = {
  emergencyDepartment:
    'Aquí no está disponible a tiempo lo que se necesita, y esperar en un nivel menor o en otro entorno no es seguro. Acompañe ahora a la persona a un servicio de urgencias, o haga que la lleven, e informe en persona al equipo que la recibe. Nada de lo que sigue sustituye esto.',

  placement: {
    title: (level) => `Lugar de atención: ${level}`,
    floorTitle: (level) => `Solo si no se necesita más: ${level}`,
    notConfirmedTitle: (level) => `Lugar de atención, comienzo sin confirmar: ${level}`,
    lateTitle: (level) => `Lugar de atención, empieza demasiado tarde: ${level}`,
    interimTitle: (level) => `Plan provisional: ${level}`,
    afterEmergencyTitle: (level) => `Plan provisional, solo después del servicio de urgencias: ${level}`,
    then: (level, next) => `${level}, después ${next}`,
    noneTitle: 'Sin lugar de atención',
    recommended: (level) => `Recomendado: ${level}.`,
    notSettled: (least, possible) =>
      `SIN DEFINIR. El nivel recomendado depende de lo que falta por responder: al menos ${least}; posibles: ${possible}.`,
    stillOpen: (questions) => `Falta por responder: ${questions}.`,
    againstFloor: (least) =>
      `Lo que sigue vale solo si no se necesita más que: ${least}. Eso todavía no se sabe.`,
    status: {
      placed: 'Este nivel está disponible.',
      'more-intensive':
        'Es más intensivo de lo que exigen las necesidades: no hay disponible nada menor que sea suficiente.',
      interim:
        'Esto NO ES SUFICIENTE. Cubre el tiempo hasta que esté disponible lo que se necesita, y no lo sustituye.',
      afterEmergency:
        'Esto NO ES SUFICIENTE, y no es un lugar donde esperar. Es solo para el tiempo después de que el servicio de urgencias haya atendido a la persona, si no la ingresan.',
      notOffered: 'Aquí no se ofrece nada.',
      notAcceptable: 'Nada de lo que se ofrece es aceptable para la persona por ahora.',
    },
    late: (days, most) =>
      `Empieza DEMASIADO TARDE: dentro de ${days} ${days === 1 ? 'día' : 'días'}, y se necesita ${most === 0 ? 'hoy' : `en un máximo de ${most} ${most === 1 ? 'día' : 'días'}`}.`,
    shortfalls: {
      level: 'Es menos intensivo de lo que se necesita.',
      'withdrawal-setting': 'No puede ofrecer el entorno para el manejo de la abstinencia que se necesita.',
    },
    consent:
      'Esto es una oferta. No dice nada del consentimiento: pregunte a la persona. No es motivo para ingresar a nadie contra su voluntad; eso lo deciden un profesional clínico y la ley.',
    declinedButEnough: (levels) =>
      `Rechazado, aunque se ofrece y sería suficiente: ${levels}. La voluntad de la persona se respeta, y nada de esto la anula.`,
    format: (formats) => `Formato: ${formats}.`,
    formats: { 'in-person': 'en persona', telehealth: 'telesalud' },
    wait: (days) =>
      days === 0 ? 'Comienzo: hoy.' : `Comienzo: dentro de ${days} ${days === 1 ? 'día' : 'días'}.`,
    waitUnknown: 'Comienzo: no se sabe.',
    waitNotConfirmed: (most) =>
      `Comienzo: NO SE SABE, y se necesita ${most === 0 ? 'hoy' : `en un máximo de ${most} ${most === 1 ? 'día' : 'días'}`}. No hay nada organizado hasta que se confirme el comienzo.`,
    waitAfterEmergency: (days) =>
      `Comienzo más temprano, después del servicio de urgencias: ${days === 0 ? 'hoy' : `dentro de ${days} ${days === 1 ? 'día' : 'días'}`}.`,
    waitForWithdrawal: (days) =>
      `Comienzo más temprano: ${days === 0 ? 'hoy' : `dentro de ${days} ${days === 1 ? 'día' : 'días'}`}, y no antes de que el manejo de la abstinencia esté organizado en otro lugar.`,
    when: (days) => (days === 0 ? 'desde hoy' : `dentro de ${days} ${days === 1 ? 'día' : 'días'}`),
    meanwhile: (level, formats, when) =>
      `Hasta entonces, solo como plan provisional: ${level} (${formats}), ${when}. Es menos de lo que se necesita.`,
    meanwhileAfterEmergency: (level, formats, when) =>
      `Antes de eso, y solo después del servicio de urgencias: ${level} (${formats}), ${when}. Es menos de lo que se necesita.`,
    nothingSooner: 'Que se sepa, nada menos intensivo de lo que se ofrece empieza antes.',
    step: (level, formats, when) => `Después: ${level} (${formats}), ${when}.`,
    sooner: (level, formats, when) =>
      `Empieza antes, pero es más intensivo de lo que exigen las necesidades: ${level} (${formats}), ${when}. Valórelo con la persona frente a la espera.`,
    surer: (level, formats, when) =>
      `Se sabe que empieza a tiempo, pero es más intensivo de lo que exigen las necesidades: ${level} (${formats}), ${when}. Valórelo con la persona frente a un comienzo que nadie conoce.`,
    gaps: 'Lo que lo impide',
    ofLevel: (level, what) => `${level}: ${what}.`,
    gap: {
      'not-offered': 'no se ofrece',
      declined: 'rechazado por la persona',
      'format-not-offered': (offered) => `el formato preferido no se ofrece, solo ${offered}`,
      'in-person-needed': 'una parte de lo que se necesita tiene que hacerse en persona',
      'in-person-preferred-otherwise':
        'se prefiere la telesalud, y una parte de lo que se necesita tiene que hacerse en persona',
      'withdrawal-setting-not-offered': (needed) =>
        `no ofrece el entorno para el manejo de la abstinencia que se necesita (${needed})`,
      'wait-too-long': (days, most) =>
        `espera de ${days} ${days === 1 ? 'día' : 'días'}, se necesita ${most === 0 ? 'hoy' : `en un máximo de ${most} ${most === 1 ? 'día' : 'días'}`}`,
      'wait-not-known': (most) =>
        `nadie ha dicho cuánto hay que esperar, y se necesita ${most === 0 ? 'hoy' : `en un máximo de ${most} ${most === 1 ? 'día' : 'días'}`}: confirme el comienzo`,
      'not-settled': (ladder, possible) =>
        `falta definir ${ladder}; este lugar no bastaría para: ${possible}`,
      'service-not-offered': 'se necesita, y no está entre lo que se puede organizar',
    },
    additions: 'Qué añadir',
    addition: {
      'crisis-contacts': 'Contactos para una crisis: a quién acudir a cualquier hora, por escrito.',
      'safety-plan': 'Un plan de seguridad por escrito, hecho con la persona antes de que se vaya.',
      'means-safety':
        'Seguridad en torno a los medios de daño: una conversación, y un plan para que las armas de fuego y los medicamentos guardados no estén al alcance.',
      'escalation-plan':
        'Un plan por si empeora: qué cambios exigen más atención, a quién llamar entonces y adónde ir, acordado con la persona.',
      'daily-check-ins':
        'Un contacto cada día, también los fines de semana, a cargo de una persona designada; acuerden qué se hace si no se logra.',
      'withdrawal-monitoring':
        'Vigilancia de la abstinencia por personal médico, al menos una vez al día mientras dure: quién la hace, y con qué puntaje o señal se traslada a la persona a un hospital o a un entorno superior.',
      'no-sudden-stop':
        'Diga a la persona que no deje de golpe y sola el alcohol ni los sedantes: dejarlos requiere ayuda médica.',
      'withdrawal-management-elsewhere':
        'Manejo de la abstinencia con otro proveedor, en persona: organizado y confirmado antes de que empiece este lugar.',
      'medical-monitoring':
        'Vigilancia médica: quién hace los controles, con qué frecuencia, y quién actúa según los resultados.',
      'in-person-checks':
        'Alguien cerca de la persona que haga en persona lo que no se puede hacer a distancia.',
      'prescriber-visit': 'Una cita pronto con un profesional que pueda recetar.',
      'daily-living-support': 'Ayuda con la vida diaria: comida, higiene, casa, ir a las citas.',
      'coordinated-treatment':
        'Una persona que coordine el tratamiento de todas las afecciones, con llamadas regulares entre los proveedores.',
      'relapse-plan':
        'Un plan para los impulsos y las primeras señales de recaída, con contactos entre las sesiones.',
      'support-people':
        'Personas que la persona elija, solo con su acuerdo y después de hablar con ella a solas.',
      'safe-place':
        'Pregunte a solas si la casa es segura; ofrezca un lugar seguro donde quedarse y alguien que la defienda.',
      outreach: 'Contacto después de cada cita perdida, por alguien que la persona conozca.',
      'most-contacts': 'Tantos contactos por semana como este nivel pueda dar.',
      'service-elsewhere': (services) => `Organizar en otro lugar: ${services}.`,
      'talk-about-declined':
        'Hablar de lo que se rechazó y por qué, sin presión: qué lo haría aceptable y qué puede significar rechazarlo. Un profesional clínico revisa si la persona puede decidir sobre ello ahora.',
      'confirm-start':
        'Confirmar hoy cada comienzo que no se sabe. Lo que no es a tiempo no cuenta: buscar de nuevo un lugar sin ello.',
      'keep-referral':
        'Mantener la derivación a lo que se necesita: listas de espera, otras regiones, una llamada cada pocos días; trasladar en cuanto haya lugar.',
      'early-review': 'Evaluar de nuevo en pocos días, y de inmediato si algo cambia.',
    },
    openRisks: 'Riesgos que quedan abiertos',
    openRisk: (why, rule, floors) => `${why} [${rule}]: exige ${floors}`,
  },

  override: {
    title: (chosen) => `Decisión distinta: ${chosen}`,
    recommended: (level) => `Recomendado: ${level}.`,
    notSettled: (least, possible) =>
      `La recomendación no estaba definida: al menos ${least}; posibles: ${possible}.`,
    direction: {
      higher: 'El nivel elegido es más intensivo que todo lo que seguía siendo posible según las reglas.',
      lower: 'El nivel elegido es menos intensivo de lo que exigen las reglas.',
      'before-settled': 'El nivel se eligió antes de que todo estuviera respondido.',
    },
    reason: (reason) => `Motivo: ${reason}.`,
    reasons: {
      'clinical-judgment': 'juicio clínico',
      'new-information': 'información nueva',
      'patient-preference': 'preferencia de la persona',
      'work-school-or-caregiving': 'trabajo, estudios o cuidado de otras personas',
      'distance-or-transport': 'distancia o transporte',
      'service-not-available': 'el servicio no está disponible',
      'waiting-list': 'lista de espera',
      'specialized-program': 'un programa especializado',
      insurance: 'seguro médico',
      cost: 'costo',
      'legal-requirement': 'una exigencia legal',
      other: 'otro motivo',
    },
    note: (note) => `Nota: ${note}`,
    by: (by) => `Decidido por: ${by}`,
    at: (date) => `Fecha: ${spanishDate(date)}.`,
    acknowledged:
      'Se reconoció el riesgo: el nivel está por debajo de lo que se exige por seguridad, o podría estarlo.',
    rungsLower: (count) =>
      count === 1
        ? 'Está un nivel por debajo de lo que exigen las reglas.'
        : `Está ${count} niveles por debajo de lo que exigen las reglas.`,
    farAcknowledged: 'Se reconoció el riesgo de quedar tan por debajo.',
    bridge: (bridge) => `Hasta el nivel recomendado: ${bridge}`,
    appeal: 'Cómo apelar, si el seguro no aprobó el nivel recomendado',
    appealSteps: {
      denial:
        'Pida la denegación por escrito. Debe dar el motivo y decir cómo apelar y hasta cuándo; vale lo que diga esa carta: las reglas cambian según el plan y el estado, y para Medicare y Medicaid. La mayoría de los planes privados en los Estados Unidos debe dar al menos 180 días para apelar.',
      criteria:
        'Pida los criterios que se usaron, sin costo, y respóndalos punto por punto con lo que se encontró aquí.',
      expedited:
        'Si esperar pudiera dañar gravemente a la persona, pida una apelación acelerada, por teléfono si hace falta; un profesional clínico que conozca a la persona puede pedirla en su nombre. Esos planes deben decidir entonces en un máximo de 72 horas.',
      external:
        'Si el plan vuelve a negarlo, pida una revisión externa por alguien independiente; si es urgente, al mismo tiempo que la apelación. El departamento de seguros del estado o el programa de asistencia al consumidor pueden ayudar.',
    },
    rules: 'Reglas que no se siguen',
    rule: (why, rule, level) => `${why} [${rule}]: exige ${level}`,
    forSafety: 'seguridad',
    open: 'Falta por responder, y podría exigir más',
  },

  judgment: 'Qué añadir es juicio de esta biblioteca, sin fuente externa.',
}
