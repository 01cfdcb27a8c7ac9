// `npm run mutation` runs this once for each folder.
import { folders } from './test/mutation/folders.ts'

const folder = process.env.FOLDER

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: folders.filter(({ name }) => name === folder).flatMap(({ mutate }) => mutate),
  plugins: ['./test/mutation/runner.ts'],
  testRunner: 'bundled-tests',
  ignorePatterns: ['/.stryker-tmp', '/dist', '/reports'],
  reporters: ['html', 'json', 'progress'],
  htmlReporter: { fileName: `reports/mutation/${folder}.html` },
  jsonReporter: { fileName: `reports/mutation/${folder}.json` },
  // A busy machine is no endless loop.
  timeoutMS: 20_000,
  warnings: { slow: false },
  tempDirName: `.stryker-tmp/${folder}`,
}
