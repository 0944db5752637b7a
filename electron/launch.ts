#!/usr/bin/env node
import './terminal/needs-node'
import './translate-once'
import { join } from 'node:path'
import { runCompiled } from './terminal/compiled'

// What `dateline` starts: the program itself stands beside it.
runCompiled(join(__dirname, 'dateline.cjs'))
