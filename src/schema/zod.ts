import * as z from 'zod/mini';

// Zod tries `new Function` for speed unless told not to; the extension's CSP forbids it.
z.config({ jitless: true });

export { z };
