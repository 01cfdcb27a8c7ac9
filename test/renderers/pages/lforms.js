window.show = async (questionnaire) => {
  const form = window.LForms.Util.convertFHIRQuestionnaireToLForms(questionnaire, 'R4')
  await window.LForms.Util.addFormToPage(form, 'form')
}
window.response = () =>
  window.LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4', document.getElementById('form'))
