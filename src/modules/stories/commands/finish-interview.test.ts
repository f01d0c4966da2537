import { testInterviewStep } from '#test/interview-step.ts'
import { finishInterview } from './finish-interview.ts'

await testInterviewStep({
  name: 'finishInterview',
  command: finishInterview,
  does: 'it took place, once the person had agreed',
  from: 'agreed',
  to: 'done',
  sent: { endedOn: '11/06/2024', note: 'Phát ngày 20' },
  faults: [
    [{ endedOn: '' }, { endedOn: 'required' }],
    [{ endedOn: '12/06/2024' }, { endedOn: 'stories.inFuture' }],
  ],
})
