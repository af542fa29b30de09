/** A bare mail address, as in GFM: no slash before it, a dot in the domain, a letter or digit at its end. */
export const mailAddress =
  /(?<![/\w.+-])[\w.+-]{1,64}@[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){0,8}\.[A-Za-z\d-]*[A-Za-z\d](?![\w-]|\.[A-Za-z\d])/;
