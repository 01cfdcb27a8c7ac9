import '@mantine/core/styles.css'
import { MantineProvider } from '@mantine/core'
import { MockClient } from '@medplum/mock'
import { MedplumProvider, QuestionnaireForm } from '@medplum/react'
import { createRoot } from 'react-dom/client'

let last
window.show = async (questionnaire) => {
  createRoot(document.getElementById('form')).render(
    <MedplumProvider medplum={new MockClient()}>
      <MantineProvider>
        <QuestionnaireForm
          questionnaire={questionnaire}
          onSubmit={(response) => {
            last = response
          }}
        />
      </MantineProvider>
    </MedplumProvider>,
  )
}
window.response = () => last
