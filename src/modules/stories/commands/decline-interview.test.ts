import { testInterviewStep } from '#test/interview-step.ts'
import { declineInterview } from './decline-interview.ts'

await testInterviewStep({
  name: 'declineInterview',
  command: declineInterview,
  does: 'it comes to nothing from any open state, with why',
  from: 'agreed',
  to: 'declined',
  sent: { why: 'Gia đình bận tang' },
  faults: [[{ why: '' }, { why: 'required' }]],
})
