import { attachments } from './nn/attachments.ts';
import { common } from './nn/common.ts';
import { decide } from './nn/decide.ts';
import { exchange } from './nn/exchange.ts';
import { figures } from './nn/figures.ts';
import { home } from './nn/home.ts';
import { knowledge } from './nn/knowledge.ts';
import { notes } from './nn/notes.ts';
import { offline } from './nn/offline.ts';
import { papers } from './nn/papers.ts';
import { plan } from './nn/plan.ts';
import { problems } from './nn/problems.ts';
import { run } from './nn/run.ts';
import { settings } from './nn/settings.ts';
import type { Texts } from './texts.ts';

export const nn: Texts = {
  attachments,
  common,
  decide,
  exchange,
  figures,
  home,
  knowledge,
  notes,
  offline,
  papers,
  plan,
  problems,
  run,
  settings,
};
