import { writeFileSync } from 'node:fs';
import { ownRoleSchema } from '../src/roles/own-role.ts';
import { z } from '../src/schema/zod.ts';

// Usage: npm run roles:schema
// Publishes the schema of a role's file as JSON Schema, for editors and other programs.
const target = new URL('../src/roles/role.schema.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(z.toJSONSchema(ownRoleSchema), null, 2)}\n`);
