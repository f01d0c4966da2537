export { addIncome } from './commands/add-income.ts'
export { addSponsor } from './commands/add-sponsor.ts'
export {
  commitMoney,
  cutEstimate,
  giveMoney,
  raiseEstimate,
  releaseMoney,
  repayMoney,
  settleTask,
  spendMoney,
  takeBackMoney,
} from './commands/move-money.ts'
export { agreeThanks } from './commands/agree-thanks.ts'
export { undoIncome } from './commands/undo-income.ts'
export { openFund } from './commands/open-fund.ts'
export { passGift } from './commands/pass-gift.ts'
export { payPrize } from './commands/pay-prize.ts'
export { paySupport } from './commands/pay-support.ts'
export { planTask } from './commands/plan-task.ts'
export { recordGift } from './commands/record-gift.ts'
export { recoverPrize } from './commands/recover-prize.ts'
export { listSupportMoney } from './queries/support.ts'
export { t as budgetWords } from './messages/index.ts'
export { isFileOfClosedPayment } from './queries/closed-file.ts'
export { paths as budgetPaths } from './paths.ts'
export { moneyScope } from './policy.ts'
export { budget } from './routes.tsx'
export { budgetPanel } from './routes/panel.tsx'
export { ceilingId, hasFundLaw, loadFundLaw, sourceId } from './seed.ts'
export { keptMoney } from './queries/by-unit.ts'
