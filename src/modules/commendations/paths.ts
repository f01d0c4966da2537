const root = '/lam-viec/khen-thuong'

/** Every address in this module. */
export const paths = {
  list: (query = '') => (query ? `${root}?${query}` : root),
  open: (exemplarId = '') => (exemplarId ? `${root}/moi?dien-hinh=${exemplarId}` : `${root}/moi`),
  dossier: (id: string) => `${root}/ho-so/${id}`,
  act: (id: string, verb: string) => `${root}/ho-so/${id}/${verb}`,
  batch: `${root}/hang-loat`,
  decisions: `${root}/quyet-dinh`,
  newDecision: `${root}/quyet-dinh/moi`,
  decision: (id: string) => `${root}/quyet-dinh/${id}`,
  decisionAct: (id: string, verb: string) => `${root}/quyet-dinh/${id}/${verb}`,
  revoke: (id: string) => `${root}/quyet-dinh/${id}/thu-hoi`,
  qr: (id: string, serial: string) => `${root}/quyet-dinh/${id}/qr/${serial}`,
  revocations: `${root}/thu-hoi`,
  award: (id: string) => `${root}/khen/${id}`,
  awardAct: (id: string, verb: string) => `${root}/khen/${id}/${verb}`,
  printers: `${root}/may-in`,
  printer: (id: string) => `${root}/may-in/${id}`,
  printerAct: (id: string, verb: string) => `${root}/may-in/${id}/${verb}`,
  layouts: `${root}/mau-giay`,
  layout: (id: string) => `${root}/mau-giay/${id}`,
  layoutSample: (id: string) => `${root}/mau-giay/${id}/xem-thu.pdf`,
  law: `${root}/quy-dinh`,
  lawRow: (id: string) => `${root}/quy-dinh/${id}`,
  lawAct: (id: string, verb: string) => `${root}/quy-dinh/${id}/${verb}`,
  templates: `${root}/mau`,
  starter: (kind: string) => `${root}/mau/khoi-dau/${kind}`,
  template: (id: string, verb: string) => `${root}/mau/${id}/${verb}`,
  ledger: (year?: number) => `${root}/tien-thuong${year ? `?nam=${year}` : ''}`,
  ledgerFile: (year: number) => `${root}/tien-thuong/${year}.xlsx`,
}

/** Public addresses on which opinions are asked. */
export const noticePaths = { all: '/lay-y-kien', one: (id: string) => `/lay-y-kien/${id}` }
