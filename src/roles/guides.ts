// Made by `npm run roles:index`.

/** Each guide is a file of its own, fetched when its role is chosen. */
export const guides: Record<string, () => Promise<{ default: unknown }>> = {
  'data-analyst': () => import('./library/data-analyst.json'),
  'data-engineer': () => import('./library/data-engineer.json'),
  'data-scientist': () => import('./library/data-scientist.json'),
  'machine-learning-engineer': () => import('./library/machine-learning-engineer.json'),
  'cloud-architect': () => import('./library/cloud-architect.json'),
  'devops-engineer': () => import('./library/devops-engineer.json'),
  'site-reliability-engineer': () => import('./library/site-reliability-engineer.json'),
  'backend-developer': () => import('./library/backend-developer.json'),
  'embedded-engineer': () => import('./library/embedded-engineer.json'),
  'frontend-developer': () => import('./library/frontend-developer.json'),
  'full-stack-developer': () => import('./library/full-stack-developer.json'),
  'mobile-developer': () => import('./library/mobile-developer.json'),
};
