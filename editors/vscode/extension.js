"use strict";

// Starts the language server of the open folder; everything that is shown comes from there.

const path = require("path");
const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

/** The server's program, arguments and folder as the settings have them. */
function server(folder, settings) {
  return {
    command: path.resolve(folder, settings.get("command")),
    args: ["rules", "lsp", ...settings.get("options")],
    options: { cwd: folder },
  };
}

async function activate() {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) {
    return;
  }
  const run = server(folder.uri.fsPath, vscode.workspace.getConfiguration("righttrack", folder));
  const within = (pattern) => ({ scheme: "file", pattern: `${folder.uri.fsPath}/${pattern}` });
  client = new LanguageClient("righttrack", "RightTrack rules", run, {
    documentSelector: [
      { scheme: "file", language: "righttrack" },
      within("**/*.test.yaml"),
      within("facts/**/*.yaml"),
    ],
    workspaceFolder: folder,
    synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher("**/*.{dslr,yaml,dsl,drl,md}") },
  });
  await client.start();
}

function deactivate() {
  return client?.stop();
}

module.exports = { activate, deactivate, server };
