import { t as resultWords } from '../messages/result.ts'
import { type BallotRule, needed } from '../rule.ts'
import { shareWords } from '../share.ts'

/** The rule of a ballot as a document says it: how it is held, what it must reach, how many must take part, and by what act. */
export function ruleSentence(rule: BallotRule, members: number): string {
  const how = rule.secret ? 'bỏ phiếu kín' : 'biểu quyết công khai'
  const bar = `${rule.strictly ? 'quá ' : ''}${shareWords(rule.threshold)} ${resultWords('vi')[rule.denominator]}`
  const basis = [rule.article, rule.legalBasis].filter(Boolean).join(' ')
  const doubt = rule.toConfirm ? ' (quy tắc chưa được xác nhận)' : ''
  return `Quy tắc: ${how}, cần ${bar}, có ít nhất ${needed(members, rule.quorum)} ủy viên tham gia (${shareWords(rule.quorum)}). Căn cứ: ${basis}${doubt}.`
}
