import {
  BaseRenderer,
  buildForm,
  getResponse,
  RendererThemeProvider,
  useRendererQueryClient,
} from '@aehrc/smart-forms-renderer'
import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'

function Form() {
  const client = useRendererQueryClient()
  return (
    <RendererThemeProvider>
      <QueryClientProvider client={client}>
        <BaseRenderer />
      </QueryClientProvider>
    </RendererThemeProvider>
  )
}

window.show = async (questionnaire) => {
  await buildForm({ questionnaire })
  createRoot(document.getElementById('form')).render(<Form />)
}
window.response = () => getResponse()
