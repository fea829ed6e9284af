import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtExtension } from '../../scripts/lib/root.ts';

const manifest: Record<string, unknown> = JSON.parse(
  readFileSync(join(builtExtension, 'manifest.json'), 'utf8'),
);

describe('the built manifest', () => {
  test('asks for exactly the promised permissions', () => {
    expect([...(manifest.permissions as string[])].sort()).toEqual([
      'activeTab',
      'scripting',
      'sidePanel',
      'storage',
    ]);
  });

  test('asks for LinkedIn only as an option', () => {
    expect(manifest.optional_host_permissions).toEqual(['https://www.linkedin.com/*']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  test.each([
    'host_permissions',
    'content_scripts',
    'web_accessible_resources',
    'externally_connectable',
    'sandbox',
    'devtools_page',
    'declarative_net_request',
    'update_url',
    'key',
  ])('has no %s', (key) => {
    expect(manifest).not.toHaveProperty(key);
  });

  test('lets its pages load from the extension alone, and connect to nothing', () => {
    const { extension_pages: policy } = manifest.content_security_policy as {
      extension_pages: string;
    };
    const directives = new Map(
      policy.split(';').map((directive) => {
        const [name = '', ...sources] = directive.trim().split(/\s+/);
        return [name, sources.join(' ')];
      }),
    );
    expect(directives.get('connect-src')).toBe("'none'");
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('script-src')).toBe("'self'");
    for (const [name, sources] of directives) expect(sources, name).toMatch(/^'(self|none)'$/);
  });

  test('is version 3 and says whose it is not', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.name).not.toMatch(/linkedin/i);
    const said = JSON.parse(
      readFileSync(join(builtExtension, '_locales', 'en', 'messages.json'), 'utf8'),
    );
    expect(manifest.description).toBe('__MSG_description__');
    expect(said.description.message).toMatch(/not affiliated with LinkedIn/);
  });
});

test('no built page or style asks for anything from elsewhere', () => {
  const files = readdirSync(builtExtension, { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => /\.(html|css)$/.test(file));
  expect(pages).toContain('popup.html');
  expect(pages).toContain('sidepanel.html');
  for (const file of pages) {
    const text = readFileSync(join(builtExtension, file), 'utf8');
    expect(
      text.match(/(?:src|href|url|@import)\s*[=(]?\s*["']?(?:https?:)?\/\/[^\s"')]+/g),
      file,
    ).toBeNull();
  }
});
