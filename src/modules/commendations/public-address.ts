const root = '/xac-minh'

/** The public addresses that certificates and credentials carry. They stand on paper and in files: they never change. */
export const publicAddress = {
  verify: root,
  certificate: (serial: string) => `${root}/${serial}`,
  credential: (serial: string) => `${root}/${serial}/chung-nhan`,
  /** About verifying without a network, and the one file that does it. */
  offline: `${root}/ngoai-tuyen`,
  offlineFile: `${root}/ngoai-tuyen/tep`,
  key: (kid: string) => `${root}/khoa/${kid}`,
  statusList: (listNo: number | string) => `${root}/trang-thai/${listNo}`,
  issuer: `${root}/don-vi-cap`,
  keys: '/.well-known/jwks.json',
  /** The issuer's keys where verifiers of VC-JOSE-COSE look for them: well-known, then the issuer's own path. */
  issuerKeys: `/.well-known/jwt-vc-issuer${root}/don-vi-cap`,
}

/** The link in the QR code: where the certificate is verified, and after # what verifies without any server. */
export const scannedLink = (baseUrl: string, serial: string, payload: string) =>
  `${new URL(publicAddress.certificate(serial), baseUrl)}#${payload}`
