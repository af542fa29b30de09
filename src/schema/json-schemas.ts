import { z } from 'zod';
import { treeJsonSchema } from '../brief/schema/index.ts';
import { approvals } from '../config/approval-settings.ts';
import { audiencePart } from '../config/audience-settings.ts';
import { briefSettings } from '../config/brief-settings.ts';
import { projectSettings } from '../config/project-settings.ts';
import { themeSettings } from '../config/theme-settings.ts';
import { topicsSettings } from '../config/topic-settings.ts';
import { diffSchema } from '../diff/render/json-schema.ts';

/**
 * Gives every JSON Schema of the package by its name: of the files that people write, for completion in
 * editors, and of the trees and differences that programs read. They are derived from what checks the
 * files, so that neither can say what the other does not.
 */
export function jsonSchemas(): Record<string, object> {
  return {
    tree: treeJsonSchema(),
    diff: diffSchema(),
    // One that extends another may leave out all.
    audience: schemaOf(audiencePart, 'audience.yaml'),
    topics: schemaOf(topicsSettings, 'topics.yaml'),
    brief: schemaOf(briefSettings, 'brief.yaml'),
    config: schemaOf(projectSettings, 'briefpress.config.yaml'),
    theme: schemaOf(themeSettings, 'theme.yaml'),
    approved: schemaOf(approvals, 'approved.yaml'),
  };
}

function schemaOf(schema: z.ZodType, title: string): object {
  return { ...z.toJSONSchema(schema, { io: 'input' }), title };
}
