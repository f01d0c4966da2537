export {
  eraseStaleAddresses,
  makeBook,
  makeDigests,
  recallFromPartnersToo,
  sendMails,
  sendMessage,
  tellPartnersOfEdition,
  tellPartnersOfPicture,
} from './jobs.ts'
export { noteReturned } from './commands/note-returned.ts'
export { addReadings } from './repository/reading.ts'
export { t as outboxWords } from './messages/outbox.ts'
export { createMailPages } from './routes/mail.tsx'
export { t as partnerWords } from './messages/partner.ts'
export { t as sheetWords } from './messages/sheets.ts'
export { t as bookWords } from './messages/book.ts'
export { paths as outreachPaths } from './paths.ts'
export { type Briefing, findBriefing, listBriefings } from './queries/sheets.ts'
export { isFileOfClosedBook } from './queries/book.ts'
export { outreach } from './routes.tsx'
