import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

/**
 * Jest's environment for Node, in a context whose global object is an ordinary one: each use of `Math` or `Float64Array`
 * in the usual one is a call, and arithmetic takes five to nine times as long. Node before 20.18 knows no such context.
 */
export default class extends TestEnvironment {
  constructor(config, context) {
    const { createContext } = vm;
    const ordinary = vm.constants?.DONT_CONTEXTIFY;
    vm.createContext = (object, options) => createContext(ordinary ?? object, options);
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
  }
}
