const root = '/xac-minh'

/** The public addresses that certificates and credentials carry. They stand on paper and in files: they never change. */
export const publicAddress = {
  verify: root,
  certificate: (serial: string) => `${root}/${serial}`,
  credential: (serial: string) => `${root}/${serial}/chung-nhan`,
  offline: `${root}/ngoai-tuyen`,
  key: (kid: string) => `${root}/khoa/${kid}`,
  statusList: (listNo: number | string) => `${root}/trang-thai/${listNo}`,
  issuer: `${root}/don-vi-cap`,
  keys: '/.well-known/jwks.json',
}

/** The link in the QR code: where the certificate is verified, and after # what verifies without any server. */
export const scannedLink = (baseUrl: string, serial: string, payload: string) =>
  `${new URL(publicAddress.certificate(serial), baseUrl)}#${payload}`
