import { testInterviewStep } from '#test/interview-step.ts'
import { answerInterview } from './answer-interview.ts'

await testInterviewStep({
  name: 'answerInterview',
  command: answerInterview,
  does: 'the unit answers once, and the person is asked next',
  from: 'asked',
  to: 'answered',
  sent: { answer: 'Chiều thứ Ba, tại vườn' },
  faults: [[{ answer: '' }, { answer: 'required' }]],
})
