/* oxlint-disable approx-constant -- arguments and bits, not constants */
/**
 * The exact doubles (as hexadecimal, most significant byte first) that the portable functions give: results are the same bytes
 * in Node and in browsers only as long as these are. Written down when the functions agreed with mpmath within their bounds.
 */
export const goldenBits = {
  log: [
    [[5e-324], "c0874385446d71c3"],
    [[1e-300], "c085963447f87fb5"],
    [[0.1], "c0026bb1bbb55515"],
    [[0.7], "bfd6d3c324e13f50"],
    [[0.9999], "bf1a3738d2cf1cc2"],
    [[1.0001], "3f1a368d0657fcd4"],
    [[1.5], "3fd9f323ecbf984c"],
    [[2.718281828459045], "3ff0000000000000"],
    [[10], "40026bb1bbb55516"],
    [[1e300], "4085963447f87fb5"],
  ],
  exp: [
    [[-745], "0000000000000001"],
    [[-700.5], "00c4ff475c68ca02"],
    [[-1], "3fd78b56362cef38"],
    [[-0.00001], "3fefffeb07515653"],
    [[0.3], "3ff599058c8c1a96"],
    [[1], "4005bf0a8b145769"],
    [[2.5], "40285d6fd931e0bb"],
    [[10.25], "40db9ea2aed2a0f1"],
    [[300.125], "5affc0ed35ef0037"],
    [[709.7], "7fed75ae7a50ee14"],
  ],
  pow: [
    [[2, 0.5], "3ff6a09e667f3bcc"],
    [[10, -3.5], "3f34b96be9c2da2a"],
    [[0.001, 7], "3b92e3b40a0e9b58"],
    [[123.456, 20], "489f0fc8b97fc78f"],
    [[1.0001, 5000], "3ffa60fe569ca9d3"],
  ],
  erfc: [
    [[-1], "3ffd7bb3d3a08445"],
    [[0.2], "3fe8df9ed1d36839"],
    [[0.7], "3fd49ee7bdd1d373"],
    [[3.3], "3ec9a661bcdec4ad"],
    [[6.1], "3c5d1ef7651e1e22"],
    [[20], "1b8b54f244df93df"],
  ],
  normalCdf: [
    [[-20], "2d8c0bd0f188070e"],
    [[-4.4], "3ed6b3acbd977224"],
    [[-0.3], "3fd87423a677e90f"],
    [[0.8], "3fe9387b06f34df6"],
    [[3.1], "3feff812c9faffc7"],
  ],
  normalQuantile: [
    [[1e-100], "c03546010d75521f"],
    [[1e-12], "c01c234fba57a32a"],
    [[0.01], "c0029c5c4630ff0e"],
    [[0.3], "bfe0c7e39582c5fa"],
    [[0.975], "3fff5c0331eeff82"],
    [[0.999999], "40130381a97985f1"],
  ],
  logGamma: [
    [[0.01], "401265de0d9b33c2"],
    [[0.7], "3fd0b20c891cde40"],
    [[2.5], "3fd2383e809a67c0"],
    [[9.99], "40298f02675dd190"],
    [[33.3], "4054a6a3683bc20b"],
    [[100000], "41300a97b57f4c2e"],
  ],
  regularisedGammaP: [
    [[0.3, 0.2], "3fe50a4b8ab46ef2"],
    [[2.5, 1], "3fc34f37283a59b9"],
    [[2.5, 9], "3fefe7dcf114efc7"],
    [[80, 70], "3fc08653008fbe8d"],
  ],
  regularisedGammaQ: [
    [[0.3, 0.2], "3fd5eb68ea97221c"],
    [[2.5, 1], "3feb2c3235f16992"],
    [[2.5, 9], "3f68230eeb1038de"],
    [[80, 100], "3f91dec26deaddac"],
  ],
  regularisedBeta: [
    [[0.5, 0.5, 0.1], "3fca37f5c4c41a0c"],
    [[2, 7, 0.4], "3fec989207a9ed7d"],
    [[30, 4, 0.95], "3fed6a02359286bf"],
  ],
} as const;
