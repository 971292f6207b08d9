import { toAccessFile, toServiceFile } from '../links/toHref.js';
import type { DownloadView } from '../model/pageView.js';
import type { RouteOptions } from '../model/routes.js';

/** Links to the files with the access of one service, or of all. The exporters write these files. */
export const toDownloads = ({ basePath }: RouteOptions, service?: string): DownloadView[] =>
  (['json', 'csv'] as const).map((extension) => ({
    title: extension.toUpperCase(),
    href: `${basePath}/${service === undefined ? toAccessFile(extension) : toServiceFile(service, extension)}`,
  }));
