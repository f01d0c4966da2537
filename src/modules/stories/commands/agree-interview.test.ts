import { testInterviewStep } from '#test/interview-step.ts'
import { agreeToInterview } from './agree-interview.ts'

await testInterviewStep({
  name: 'agreeToInterview',
  command: agreeToInterview,
  does: 'the person’s own agreement is recorded after the unit’s answer',
  from: 'answered',
  to: 'agreed',
  sent: { agreedBy: 'Thạch Sa Rương', agreedOn: '10/06/2024' },
  faults: [
    [{ agreedBy: '' }, { agreedBy: 'required' }],
    [{ agreedOn: '12/06/2024' }, { agreedOn: 'stories.inFuture' }],
    [{ fileId: '0197b4d2-1111-7000-8000-000000000000' }, { file: 'notAChoice' }],
  ],
})
