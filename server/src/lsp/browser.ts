import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { serve } from './server.ts';

/** The worker that this runs in. The server does without the types of browsers, so it has none here. */
declare const self: never;

serve(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)));
