#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 453:
/***/ (function(module) {

(function (window, factory) {
    if (true) {
        module.exports = factory();
    } else {}
})(this, function () {
var jStat = (function(Math, undefined) {

// For quick reference.
var concat = Array.prototype.concat;
var slice = Array.prototype.slice;
var toString = Object.prototype.toString;

// Calculate correction for IEEE error
// TODO: This calculation can be improved.
function calcRdx(n, m) {
  var val = n > m ? n : m;
  return Math.pow(10,
                  17 - ~~(Math.log(((val > 0) ? val : -val)) * Math.LOG10E));
}


var isArray = Array.isArray || function isArray(arg) {
  return toString.call(arg) === '[object Array]';
};


function isFunction(arg) {
  return toString.call(arg) === '[object Function]';
}


function isNumber(num) {
  return (typeof num === 'number') ? num - num === 0 : false;
}


// Converts the jStat matrix to vector.
function toVector(arr) {
  return concat.apply([], arr);
}


// The one and only jStat constructor.
function jStat() {
  return new jStat._init(arguments);
}


// TODO: Remove after all references in src files have been removed.
jStat.fn = jStat.prototype;


// By separating the initializer from the constructor it's easier to handle
// always returning a new instance whether "new" was used or not.
jStat._init = function _init(args) {
  // If first argument is an array, must be vector or matrix.
  if (isArray(args[0])) {
    // Check if matrix.
    if (isArray(args[0][0])) {
      // See if a mapping function was also passed.
      if (isFunction(args[1]))
        args[0] = jStat.map(args[0], args[1]);
      // Iterate over each is faster than this.push.apply(this, args[0].
      for (var i = 0; i < args[0].length; i++)
        this[i] = args[0][i];
      this.length = args[0].length;

    // Otherwise must be a vector.
    } else {
      this[0] = isFunction(args[1]) ? jStat.map(args[0], args[1]) : args[0];
      this.length = 1;
    }

  // If first argument is number, assume creation of sequence.
  } else if (isNumber(args[0])) {
    this[0] = jStat.seq.apply(null, args);
    this.length = 1;

  // Handle case when jStat object is passed to jStat.
  } else if (args[0] instanceof jStat) {
    // Duplicate the object and pass it back.
    return jStat(args[0].toArray());

  // Unexpected argument value, return empty jStat object.
  // TODO: This is strange behavior. Shouldn't this throw or some such to let
  // the user know they had bad arguments?
  } else {
    this[0] = [];
    this.length = 1;
  }

  return this;
};
jStat._init.prototype = jStat.prototype;
jStat._init.constructor = jStat;


// Utility functions.
// TODO: for internal use only?
jStat.utils = {
  calcRdx: calcRdx,
  isArray: isArray,
  isFunction: isFunction,
  isNumber: isNumber,
  toVector: toVector
};


jStat._random_fn = Math.random;
jStat.setRandom = function setRandom(fn) {
  if (typeof fn !== 'function')
    throw new TypeError('fn is not a function');
  jStat._random_fn = fn;
};


// Easily extend the jStat object.
// TODO: is this seriously necessary?
jStat.extend = function extend(obj) {
  var i, j;

  if (arguments.length === 1) {
    for (j in obj)
      jStat[j] = obj[j];
    return this;
  }

  for (i = 1; i < arguments.length; i++) {
    for (j in arguments[i])
      obj[j] = arguments[i][j];
  }

  return obj;
};


// Returns the number of rows in the matrix.
jStat.rows = function rows(arr) {
  return arr.length || 1;
};


// Returns the number of columns in the matrix.
jStat.cols = function cols(arr) {
  return arr[0].length || 1;
};


// Returns the dimensions of the object { rows: i, cols: j }
jStat.dimensions = function dimensions(arr) {
  return {
    rows: jStat.rows(arr),
    cols: jStat.cols(arr)
  };
};


// Returns a specified row as a vector or return a sub matrix by pick some rows
jStat.row = function row(arr, index) {
  if (isArray(index)) {
    return index.map(function(i) {
      return jStat.row(arr, i);
    })
  }
  return arr[index];
};


// return row as array
// rowa([[1,2],[3,4]],0) -> [1,2]
jStat.rowa = function rowa(arr, i) {
  return jStat.row(arr, i);
};


// Returns the specified column as a vector or return a sub matrix by pick some
// columns
jStat.col = function col(arr, index) {
  if (isArray(index)) {
    var submat = jStat.arange(arr.length).map(function() {
      return new Array(index.length);
    });
    index.forEach(function(ind, i){
      jStat.arange(arr.length).forEach(function(j) {
        submat[j][i] = arr[j][ind];
      });
    });
    return submat;
  }
  var column = new Array(arr.length);
  for (var i = 0; i < arr.length; i++)
    column[i] = [arr[i][index]];
  return column;
};


// return column as array
// cola([[1,2],[3,4]],0) -> [1,3]
jStat.cola = function cola(arr, i) {
  return jStat.col(arr, i).map(function(a){ return a[0] });
};


// Returns the diagonal of the matrix
jStat.diag = function diag(arr) {
  var nrow = jStat.rows(arr);
  var res = new Array(nrow);
  for (var row = 0; row < nrow; row++)
    res[row] = [arr[row][row]];
  return res;
};


// Returns the anti-diagonal of the matrix
jStat.antidiag = function antidiag(arr) {
  var nrow = jStat.rows(arr) - 1;
  var res = new Array(nrow);
  for (var i = 0; nrow >= 0; nrow--, i++)
    res[i] = [arr[i][nrow]];
  return res;
};

// Transpose a matrix or array.
jStat.transpose = function transpose(arr) {
  var obj = [];
  var objArr, rows, cols, j, i;

  // Make sure arr is in matrix format.
  if (!isArray(arr[0]))
    arr = [arr];

  rows = arr.length;
  cols = arr[0].length;

  for (i = 0; i < cols; i++) {
    objArr = new Array(rows);
    for (j = 0; j < rows; j++)
      objArr[j] = arr[j][i];
    obj.push(objArr);
  }

  // If obj is vector, return only single array.
  return obj.length === 1 ? obj[0] : obj;
};


// Map a function to an array or array of arrays.
// "toAlter" is an internal variable.
jStat.map = function map(arr, func, toAlter) {
  var row, nrow, ncol, res, col;

  if (!isArray(arr[0]))
    arr = [arr];

  nrow = arr.length;
  ncol = arr[0].length;
  res = toAlter ? arr : new Array(nrow);

  for (row = 0; row < nrow; row++) {
    // if the row doesn't exist, create it
    if (!res[row])
      res[row] = new Array(ncol);
    for (col = 0; col < ncol; col++)
      res[row][col] = func(arr[row][col], row, col);
  }

  return res.length === 1 ? res[0] : res;
};


// Cumulatively combine the elements of an array or array of arrays using a function.
jStat.cumreduce = function cumreduce(arr, func, toAlter) {
  var row, nrow, ncol, res, col;

  if (!isArray(arr[0]))
    arr = [arr];

  nrow = arr.length;
  ncol = arr[0].length;
  res = toAlter ? arr : new Array(nrow);

  for (row = 0; row < nrow; row++) {
    // if the row doesn't exist, create it
    if (!res[row])
      res[row] = new Array(ncol);
    if (ncol > 0)
      res[row][0] = arr[row][0];
    for (col = 1; col < ncol; col++)
      res[row][col] = func(res[row][col-1], arr[row][col]);
  }
  return res.length === 1 ? res[0] : res;
};


// Destructively alter an array.
jStat.alter = function alter(arr, func) {
  return jStat.map(arr, func, true);
};


// Generate a rows x cols matrix according to the supplied function.
jStat.create = function  create(rows, cols, func) {
  var res = new Array(rows);
  var i, j;

  if (isFunction(cols)) {
    func = cols;
    cols = rows;
  }

  for (i = 0; i < rows; i++) {
    res[i] = new Array(cols);
    for (j = 0; j < cols; j++)
      res[i][j] = func(i, j);
  }

  return res;
};


function retZero() { return 0; }


// Generate a rows x cols matrix of zeros.
jStat.zeros = function zeros(rows, cols) {
  if (!isNumber(cols))
    cols = rows;
  return jStat.create(rows, cols, retZero);
};


function retOne() { return 1; }


// Generate a rows x cols matrix of ones.
jStat.ones = function ones(rows, cols) {
  if (!isNumber(cols))
    cols = rows;
  return jStat.create(rows, cols, retOne);
};


// Generate a rows x cols matrix of uniformly random numbers.
jStat.rand = function rand(rows, cols) {
  if (!isNumber(cols))
    cols = rows;
  return jStat.create(rows, cols, jStat._random_fn);
};


function retIdent(i, j) { return i === j ? 1 : 0; }


// Generate an identity matrix of size row x cols.
jStat.identity = function identity(rows, cols) {
  if (!isNumber(cols))
    cols = rows;
  return jStat.create(rows, cols, retIdent);
};


// Tests whether a matrix is symmetric
jStat.symmetric = function symmetric(arr) {
  var size = arr.length;
  var row, col;

  if (arr.length !== arr[0].length)
    return false;

  for (row = 0; row < size; row++) {
    for (col = 0; col < size; col++)
      if (arr[col][row] !== arr[row][col])
        return false;
  }

  return true;
};


// Set all values to zero.
jStat.clear = function clear(arr) {
  return jStat.alter(arr, retZero);
};


// Generate sequence.
jStat.seq = function seq(min, max, length, func) {
  if (!isFunction(func))
    func = false;

  var arr = [];
  var hival = calcRdx(min, max);
  var step = (max * hival - min * hival) / ((length - 1) * hival);
  var current = min;
  var cnt;

  // Current is assigned using a technique to compensate for IEEE error.
  // TODO: Needs better implementation.
  for (cnt = 0;
       current <= max && cnt < length;
       cnt++, current = (min * hival + step * hival * cnt) / hival) {
    arr.push((func ? func(current, cnt) : current));
  }

  return arr;
};


// arange(5) -> [0,1,2,3,4]
// arange(1,5) -> [1,2,3,4]
// arange(5,1,-1) -> [5,4,3,2]
jStat.arange = function arange(start, end, step) {
  var rl = [];
  var i;
  step = step || 1;
  if (end === undefined) {
    end = start;
    start = 0;
  }
  if (start === end || step === 0) {
    return [];
  }
  if (start < end && step < 0) {
    return [];
  }
  if (start > end && step > 0) {
    return [];
  }
  if (step > 0) {
    for (i = start; i < end; i += step) {
      rl.push(i);
    }
  } else {
    for (i = start; i > end; i += step) {
      rl.push(i);
    }
  }
  return rl;
};


// A=[[1,2,3],[4,5,6],[7,8,9]]
// slice(A,{row:{end:2},col:{start:1}}) -> [[2,3],[5,6]]
// slice(A,1,{start:1}) -> [5,6]
// as numpy code A[:2,1:]
jStat.slice = (function(){
  function _slice(list, start, end, step) {
    // note it's not equal to range.map mode it's a bug
    var i;
    var rl = [];
    var length = list.length;
    if (start === undefined && end === undefined && step === undefined) {
      return jStat.copy(list);
    }

    start = start || 0;
    end = end || list.length;
    start = start >= 0 ? start : length + start;
    end = end >= 0 ? end : length + end;
    step = step || 1;
    if (start === end || step === 0) {
      return [];
    }
    if (start < end && step < 0) {
      return [];
    }
    if (start > end && step > 0) {
      return [];
    }
    if (step > 0) {
      for (i = start; i < end; i += step) {
        rl.push(list[i]);
      }
    } else {
      for (i = start; i > end;i += step) {
        rl.push(list[i]);
      }
    }
    return rl;
  }

  function slice(list, rcSlice) {
    var colSlice, rowSlice;
    rcSlice = rcSlice || {};
    if (isNumber(rcSlice.row)) {
      if (isNumber(rcSlice.col))
        return list[rcSlice.row][rcSlice.col];
      var row = jStat.rowa(list, rcSlice.row);
      colSlice = rcSlice.col || {};
      return _slice(row, colSlice.start, colSlice.end, colSlice.step);
    }

    if (isNumber(rcSlice.col)) {
      var col = jStat.cola(list, rcSlice.col);
      rowSlice = rcSlice.row || {};
      return _slice(col, rowSlice.start, rowSlice.end, rowSlice.step);
    }

    rowSlice = rcSlice.row || {};
    colSlice = rcSlice.col || {};
    var rows = _slice(list, rowSlice.start, rowSlice.end, rowSlice.step);
    return rows.map(function(row) {
      return _slice(row, colSlice.start, colSlice.end, colSlice.step);
    });
  }

  return slice;
}());


// A=[[1,2,3],[4,5,6],[7,8,9]]
// sliceAssign(A,{row:{start:1},col:{start:1}},[[0,0],[0,0]])
// A=[[1,2,3],[4,0,0],[7,0,0]]
jStat.sliceAssign = function sliceAssign(A, rcSlice, B) {
  var nl, ml;
  if (isNumber(rcSlice.row)) {
    if (isNumber(rcSlice.col))
      return A[rcSlice.row][rcSlice.col] = B;
    rcSlice.col = rcSlice.col || {};
    rcSlice.col.start = rcSlice.col.start || 0;
    rcSlice.col.end = rcSlice.col.end || A[0].length;
    rcSlice.col.step = rcSlice.col.step || 1;
    nl = jStat.arange(rcSlice.col.start,
                          Math.min(A.length, rcSlice.col.end),
                          rcSlice.col.step);
    var m = rcSlice.row;
    nl.forEach(function(n, i) {
      A[m][n] = B[i];
    });
    return A;
  }

  if (isNumber(rcSlice.col)) {
    rcSlice.row = rcSlice.row || {};
    rcSlice.row.start = rcSlice.row.start || 0;
    rcSlice.row.end = rcSlice.row.end || A.length;
    rcSlice.row.step = rcSlice.row.step || 1;
    ml = jStat.arange(rcSlice.row.start,
                          Math.min(A[0].length, rcSlice.row.end),
                          rcSlice.row.step);
    var n = rcSlice.col;
    ml.forEach(function(m, j) {
      A[m][n] = B[j];
    });
    return A;
  }

  if (B[0].length === undefined) {
    B = [B];
  }
  rcSlice.row.start = rcSlice.row.start || 0;
  rcSlice.row.end = rcSlice.row.end || A.length;
  rcSlice.row.step = rcSlice.row.step || 1;
  rcSlice.col.start = rcSlice.col.start || 0;
  rcSlice.col.end = rcSlice.col.end || A[0].length;
  rcSlice.col.step = rcSlice.col.step || 1;
  ml = jStat.arange(rcSlice.row.start,
                        Math.min(A.length, rcSlice.row.end),
                        rcSlice.row.step);
  nl = jStat.arange(rcSlice.col.start,
                        Math.min(A[0].length, rcSlice.col.end),
                        rcSlice.col.step);
  ml.forEach(function(m, i) {
    nl.forEach(function(n, j) {
      A[m][n] = B[i][j];
    });
  });
  return A;
};


// [1,2,3] ->
// [[1,0,0],[0,2,0],[0,0,3]]
jStat.diagonal = function diagonal(diagArray) {
  var mat = jStat.zeros(diagArray.length, diagArray.length);
  diagArray.forEach(function(t, i) {
    mat[i][i] = t;
  });
  return mat;
};


// return copy of A
jStat.copy = function copy(A) {
  return A.map(function(row) {
    if (isNumber(row))
      return row;
    return row.map(function(t) {
      return t;
    });
  });
};


// TODO: Go over this entire implementation. Seems a tragic waste of resources
// doing all this work. Instead, and while ugly, use new Function() to generate
// a custom function for each static method.

// Quick reference.
var jProto = jStat.prototype;

// Default length.
jProto.length = 0;

// For internal use only.
// TODO: Check if they're actually used, and if they are then rename them
// to _*
jProto.push = Array.prototype.push;
jProto.sort = Array.prototype.sort;
jProto.splice = Array.prototype.splice;
jProto.slice = Array.prototype.slice;


// Return a clean array.
jProto.toArray = function toArray() {
  return this.length > 1 ? slice.call(this) : slice.call(this)[0];
};


// Map a function to a matrix or vector.
jProto.map = function map(func, toAlter) {
  return jStat(jStat.map(this, func, toAlter));
};


// Cumulatively combine the elements of a matrix or vector using a function.
jProto.cumreduce = function cumreduce(func, toAlter) {
  return jStat(jStat.cumreduce(this, func, toAlter));
};


// Destructively alter an array.
jProto.alter = function alter(func) {
  jStat.alter(this, func);
  return this;
};


// Extend prototype with methods that have no argument.
(function(funcs) {
  for (var i = 0; i < funcs.length; i++) (function(passfunc) {
    jProto[passfunc] = function(func) {
      var self = this,
      results;
      // Check for callback.
      if (func) {
        setTimeout(function() {
          func.call(self, jProto[passfunc].call(self));
        });
        return this;
      }
      results = jStat[passfunc](this);
      return isArray(results) ? jStat(results) : results;
    };
  })(funcs[i]);
})('transpose clear symmetric rows cols dimensions diag antidiag'.split(' '));


// Extend prototype with methods that have one argument.
(function(funcs) {
  for (var i = 0; i < funcs.length; i++) (function(passfunc) {
    jProto[passfunc] = function(index, func) {
      var self = this;
      // check for callback
      if (func) {
        setTimeout(function() {
          func.call(self, jProto[passfunc].call(self, index));
        });
        return this;
      }
      return jStat(jStat[passfunc](this, index));
    };
  })(funcs[i]);
})('row col'.split(' '));


// Extend prototype with simple shortcut methods.
(function(funcs) {
  for (var i = 0; i < funcs.length; i++) (function(passfunc) {
    jProto[passfunc] = function() {
      return jStat(jStat[passfunc].apply(null, arguments));
    };
  })(funcs[i]);
})('create zeros ones rand identity'.split(' '));


// Exposing jStat.
return jStat;

}(Math));
(function(jStat, Math) {

var isFunction = jStat.utils.isFunction;

// Ascending functions for sort
function ascNum(a, b) { return a - b; }

function clip(arg, min, max) {
  return Math.max(min, Math.min(arg, max));
}


// sum of an array
jStat.sum = function sum(arr) {
  var sum = 0;
  var i = arr.length;
  while (--i >= 0)
    sum += arr[i];
  return sum;
};


// sum squared
jStat.sumsqrd = function sumsqrd(arr) {
  var sum = 0;
  var i = arr.length;
  while (--i >= 0)
    sum += arr[i] * arr[i];
  return sum;
};


// sum of squared errors of prediction (SSE)
jStat.sumsqerr = function sumsqerr(arr) {
  var mean = jStat.mean(arr);
  var sum = 0;
  var i = arr.length;
  var tmp;
  while (--i >= 0) {
    tmp = arr[i] - mean;
    sum += tmp * tmp;
  }
  return sum;
};

// sum of an array in each row
jStat.sumrow = function sumrow(arr) {
  var sum = 0;
  var i = arr.length;
  while (--i >= 0)
    sum += arr[i];
  return sum;
};

// product of an array
jStat.product = function product(arr) {
  var prod = 1;
  var i = arr.length;
  while (--i >= 0)
    prod *= arr[i];
  return prod;
};


// minimum value of an array
jStat.min = function min(arr) {
  var low = arr[0];
  var i = 0;
  while (++i < arr.length)
    if (arr[i] < low)
      low = arr[i];
  return low;
};


// maximum value of an array
jStat.max = function max(arr) {
  var high = arr[0];
  var i = 0;
  while (++i < arr.length)
    if (arr[i] > high)
      high = arr[i];
  return high;
};


// unique values of an array
jStat.unique = function unique(arr) {
  var hash = {}, _arr = [];
  for(var i = 0; i < arr.length; i++) {
    if (!hash[arr[i]]) {
      hash[arr[i]] = true;
      _arr.push(arr[i]);
    }
  }
  return _arr;
};


// mean value of an array
jStat.mean = function mean(arr) {
  return jStat.sum(arr) / arr.length;
};


// mean squared error (MSE)
jStat.meansqerr = function meansqerr(arr) {
  return jStat.sumsqerr(arr) / arr.length;
};


// geometric mean of an array
jStat.geomean = function geomean(arr) {
  var logs = arr.map(Math.log)
  var meanOfLogs = jStat.mean(logs)
  return Math.exp(meanOfLogs)
};


// median of an array
jStat.median = function median(arr) {
  var arrlen = arr.length;
  var _arr = arr.slice().sort(ascNum);
  // check if array is even or odd, then return the appropriate
  return !(arrlen & 1)
    ? (_arr[(arrlen / 2) - 1 ] + _arr[(arrlen / 2)]) / 2
    : _arr[(arrlen / 2) | 0 ];
};


// cumulative sum of an array
jStat.cumsum = function cumsum(arr) {
  return jStat.cumreduce(arr, function (a, b) { return a + b; });
};


// cumulative product of an array
jStat.cumprod = function cumprod(arr) {
  return jStat.cumreduce(arr, function (a, b) { return a * b; });
};


// successive differences of a sequence
jStat.diff = function diff(arr) {
  var diffs = [];
  var arrLen = arr.length;
  var i;
  for (i = 1; i < arrLen; i++)
    diffs.push(arr[i] - arr[i - 1]);
  return diffs;
};


// ranks of an array
jStat.rank = function (arr) {
  var i;
  var distinctNumbers = [];
  var numberCounts = {};
  for (i = 0; i < arr.length; i++) {
    var number = arr[i];
    if (numberCounts[number]) {
      numberCounts[number]++;
    } else {
      numberCounts[number] = 1;
      distinctNumbers.push(number);
    }
  }

  var sortedDistinctNumbers = distinctNumbers.sort(ascNum);
  var numberRanks = {};
  var currentRank = 1;
  for (i = 0; i < sortedDistinctNumbers.length; i++) {
    var number = sortedDistinctNumbers[i];
    var count = numberCounts[number];
    var first = currentRank;
    var last = currentRank + count - 1;
    var rank = (first + last) / 2;
    numberRanks[number] = rank;
    currentRank += count;
  }

  return arr.map(function (number) {
    return numberRanks[number];
  });
};


// mode of an array
// if there are multiple modes of an array, return all of them
// is this the appropriate way of handling it?
jStat.mode = function mode(arr) {
  var arrLen = arr.length;
  var _arr = arr.slice().sort(ascNum);
  var count = 1;
  var maxCount = 0;
  var numMaxCount = 0;
  var mode_arr = [];
  var i;

  for (i = 0; i < arrLen; i++) {
    if (_arr[i] === _arr[i + 1]) {
      count++;
    } else {
      if (count > maxCount) {
        mode_arr = [_arr[i]];
        maxCount = count;
        numMaxCount = 0;
      }
      // are there multiple max counts
      else if (count === maxCount) {
        mode_arr.push(_arr[i]);
        numMaxCount++;
      }
      // resetting count for new value in array
      count = 1;
    }
  }

  return numMaxCount === 0 ? mode_arr[0] : mode_arr;
};


// range of an array
jStat.range = function range(arr) {
  return jStat.max(arr) - jStat.min(arr);
};

// variance of an array
// flag = true indicates sample instead of population
jStat.variance = function variance(arr, flag) {
  return jStat.sumsqerr(arr) / (arr.length - (flag ? 1 : 0));
};

// pooled variance of an array of arrays
jStat.pooledvariance = function pooledvariance(arr) {
  var sumsqerr = arr.reduce(function (a, samples) {return a + jStat.sumsqerr(samples);}, 0);
  var count = arr.reduce(function (a, samples) {return a + samples.length;}, 0);
  return sumsqerr / (count - arr.length);
};

// deviation of an array
jStat.deviation = function (arr) {
  var mean = jStat.mean(arr);
  var arrlen = arr.length;
  var dev = new Array(arrlen);
  for (var i = 0; i < arrlen; i++) {
    dev[i] = arr[i] - mean;
  }
  return dev;
};

// standard deviation of an array
// flag = true indicates sample instead of population
jStat.stdev = function stdev(arr, flag) {
  return Math.sqrt(jStat.variance(arr, flag));
};

// pooled standard deviation of an array of arrays
jStat.pooledstdev = function pooledstdev(arr) {
  return Math.sqrt(jStat.pooledvariance(arr));
};

// mean deviation (mean absolute deviation) of an array
jStat.meandev = function meandev(arr) {
  var mean = jStat.mean(arr);
  var a = [];
  for (var i = arr.length - 1; i >= 0; i--) {
    a.push(Math.abs(arr[i] - mean));
  }
  return jStat.mean(a);
};


// median deviation (median absolute deviation) of an array
jStat.meddev = function meddev(arr) {
  var median = jStat.median(arr);
  var a = [];
  for (var i = arr.length - 1; i >= 0; i--) {
    a.push(Math.abs(arr[i] - median));
  }
  return jStat.median(a);
};


// coefficient of variation
jStat.coeffvar = function coeffvar(arr) {
  return jStat.stdev(arr) / jStat.mean(arr);
};


// quartiles of an array
jStat.quartiles = function quartiles(arr) {
  var arrlen = arr.length;
  var _arr = arr.slice().sort(ascNum);
  return [
    _arr[ Math.round((arrlen) / 4) - 1 ],
    _arr[ Math.round((arrlen) / 2) - 1 ],
    _arr[ Math.round((arrlen) * 3 / 4) - 1 ]
  ];
};


// Arbitary quantiles of an array. Direct port of the scipy.stats
// implementation by Pierre GF Gerard-Marchant.
jStat.quantiles = function quantiles(arr, quantilesArray, alphap, betap) {
  var sortedArray = arr.slice().sort(ascNum);
  var quantileVals = [quantilesArray.length];
  var n = arr.length;
  var i, p, m, aleph, k, gamma;

  if (typeof alphap === 'undefined')
    alphap = 3 / 8;
  if (typeof betap === 'undefined')
    betap = 3 / 8;

  for (i = 0; i < quantilesArray.length; i++) {
    p = quantilesArray[i];
    m = alphap + p * (1 - alphap - betap);
    aleph = n * p + m;
    k = Math.floor(clip(aleph, 1, n - 1));
    gamma = clip(aleph - k, 0, 1);
    quantileVals[i] = (1 - gamma) * sortedArray[k - 1] + gamma * sortedArray[k];
  }

  return quantileVals;
};

// Return the k-th percentile of values in a range, where k is in the range 0..1, inclusive.
// Passing true for the exclusive parameter excludes both endpoints of the range.
jStat.percentile = function percentile(arr, k, exclusive) {
  var _arr = arr.slice().sort(ascNum);
  var realIndex = k * (_arr.length + (exclusive ? 1 : -1)) + (exclusive ? 0 : 1);
  var index = parseInt(realIndex);
  var frac = realIndex - index;
  if (index + 1 < _arr.length) {
    return _arr[index - 1] + frac * (_arr[index] - _arr[index - 1]);
  } else {
    return _arr[index - 1];
  }
}

// The percentile rank of score in a given array. Returns the percentage
// of all values in the input array that are less than (kind='strict') or
// less or equal than (kind='weak') score. Default is weak.
jStat.percentileOfScore = function percentileOfScore(arr, score, kind) {
  var counter = 0;
  var len = arr.length;
  var strict = false;
  var value, i;

  if (kind === 'strict')
    strict = true;

  for (i = 0; i < len; i++) {
    value = arr[i];
    if ((strict && value < score) ||
        (!strict && value <= score)) {
      counter++;
    }
  }

  return counter / len;
};


// Histogram (bin count) data
jStat.histogram = function histogram(arr, binCnt) {
  binCnt = binCnt || 4;
  var first = jStat.min(arr);
  var binWidth = (jStat.max(arr) - first) / binCnt;
  var len = arr.length;
  var bins = [];
  var i;

  for (i = 0; i < binCnt; i++)
    bins[i] = 0;
  for (i = 0; i < len; i++)
    bins[Math.min(Math.floor(((arr[i] - first) / binWidth)), binCnt - 1)] += 1;

  return bins;
};


// covariance of two arrays
jStat.covariance = function covariance(arr1, arr2) {
  var u = jStat.mean(arr1);
  var v = jStat.mean(arr2);
  var arr1Len = arr1.length;
  var sq_dev = new Array(arr1Len);
  var i;

  for (i = 0; i < arr1Len; i++)
    sq_dev[i] = (arr1[i] - u) * (arr2[i] - v);

  return jStat.sum(sq_dev) / (arr1Len - 1);
};


// (pearson's) population correlation coefficient, rho
jStat.corrcoeff = function corrcoeff(arr1, arr2) {
  return jStat.covariance(arr1, arr2) /
      jStat.stdev(arr1, 1) /
      jStat.stdev(arr2, 1);
};

  // (spearman's) rank correlation coefficient, sp
jStat.spearmancoeff =  function (arr1, arr2) {
  arr1 = jStat.rank(arr1);
  arr2 = jStat.rank(arr2);
  //return pearson's correlation of the ranks:
  return jStat.corrcoeff(arr1, arr2);
}


// statistical standardized moments (general form of skew/kurt)
jStat.stanMoment = function stanMoment(arr, n) {
  var mu = jStat.mean(arr);
  var sigma = jStat.stdev(arr);
  var len = arr.length;
  var skewSum = 0;

  for (var i = 0; i < len; i++)
    skewSum += Math.pow((arr[i] - mu) / sigma, n);

  return skewSum / arr.length;
};

// (pearson's) moment coefficient of skewness
jStat.skewness = function skewness(arr) {
  return jStat.stanMoment(arr, 3);
};

// (pearson's) (excess) kurtosis
jStat.kurtosis = function kurtosis(arr) {
  return jStat.stanMoment(arr, 4) - 3;
};


var jProto = jStat.prototype;


// Extend jProto with method for calculating cumulative sums and products.
// This differs from the similar extension below as cumsum and cumprod should
// not be run again in the case fullbool === true.
// If a matrix is passed, automatically assume operation should be done on the
// columns.
(function(funcs) {
  for (var i = 0; i < funcs.length; i++) (function(passfunc) {
    // If a matrix is passed, automatically assume operation should be done on
    // the columns.
    jProto[passfunc] = function(fullbool, func) {
      var arr = [];
      var i = 0;
      var tmpthis = this;
      // Assignment reassignation depending on how parameters were passed in.
      if (isFunction(fullbool)) {
        func = fullbool;
        fullbool = false;
      }
      // Check if a callback was passed with the function.
      if (func) {
        setTimeout(function() {
          func.call(tmpthis, jProto[passfunc].call(tmpthis, fullbool));
        });
        return this;
      }
      // Check if matrix and run calculations.
      if (this.length > 1) {
        tmpthis = fullbool === true ? this : this.transpose();
        for (; i < tmpthis.length; i++)
          arr[i] = jStat[passfunc](tmpthis[i]);
        return arr;
      }
      // Pass fullbool if only vector, not a matrix. for variance and stdev.
      return jStat[passfunc](this[0], fullbool);
    };
  })(funcs[i]);
})(('cumsum cumprod').split(' '));


// Extend jProto with methods which don't require arguments and work on columns.
(function(funcs) {
  for (var i = 0; i < funcs.length; i++) (function(passfunc) {
    // If a matrix is passed, automatically assume operation should be done on
    // the columns.
    jProto[passfunc] = function(fullbool, func) {
      var arr = [];
      var i = 0;
      var tmpthis = this;
      // Assignment reassignation depending on how parameters were passed in.
      if (isFunction(fullbool)) {
        func = fullbool;
        fullbool = false;
      }
      // Check if a callback was passed with the function.
      if (func) {
        setTimeout(function() {
          func.call(tmpthis, jProto[passfunc].call(tmpthis, fullbool));
        });
        return this;
      }
      // Check if matrix and run calculations.
      if (this.length > 1) {
        if (passfunc !== 'sumrow')
          tmpthis = fullbool === true ? this : this.transpose();
        for (; i < tmpthis.length; i++)
          arr[i] = jStat[passfunc](tmpthis[i]);
        return fullbool === true
            ? jStat[passfunc](jStat.utils.toVector(arr))
            : arr;
      }
      // Pass fullbool if only vector, not a matrix. for variance and stdev.
      return jStat[passfunc](this[0], fullbool);
    };
  })(funcs[i]);
})(('sum sumsqrd sumsqerr sumrow product min max unique mean meansqerr ' +
    'geomean median diff rank mode range variance deviation stdev meandev ' +
    'meddev coeffvar quartiles histogram skewness kurtosis').split(' '));


// Extend jProto with functions that take arguments. Operations on matrices are
// done on columns.
(function(funcs) {
  for (var i = 0; i < funcs.length; i++) (function(passfunc) {
    jProto[passfunc] = function() {
      var arr = [];
      var i = 0;
      var tmpthis = this;
      var args = Array.prototype.slice.call(arguments);
      var callbackFunction;

      // If the last argument is a function, we assume it's a callback; we
      // strip the callback out and call the function again.
      if (isFunction(args[args.length - 1])) {
        callbackFunction = args[args.length - 1];
        var argsToPass = args.slice(0, args.length - 1);

        setTimeout(function() {
          callbackFunction.call(tmpthis,
                                jProto[passfunc].apply(tmpthis, argsToPass));
        });
        return this;

      // Otherwise we curry the function args and call normally.
      } else {
        callbackFunction = undefined;
        var curriedFunction = function curriedFunction(vector) {
          return jStat[passfunc].apply(tmpthis, [vector].concat(args));
        }
      }

      // If this is a matrix, run column-by-column.
      if (this.length > 1) {
        tmpthis = tmpthis.transpose();
        for (; i < tmpthis.length; i++)
          arr[i] = curriedFunction(tmpthis[i]);
        return arr;
      }

      // Otherwise run on the vector.
      return curriedFunction(this[0]);
    };
  })(funcs[i]);
})('quantiles percentileOfScore'.split(' '));

}(jStat, Math));
// Special functions //
(function(jStat, Math) {

// Log-gamma function
jStat.gammaln = function gammaln(x) {
  var j = 0;
  var cof = [
    76.18009172947146, -86.50532032941677, 24.01409824083091,
    -1.231739572450155, 0.1208650973866179e-2, -0.5395239384953e-5
  ];
  var ser = 1.000000000190015;
  var xx, y, tmp;
  tmp = (y = xx = x) + 5.5;
  tmp -= (xx + 0.5) * Math.log(tmp);
  for (; j < 6; j++)
    ser += cof[j] / ++y;
  return Math.log(2.5066282746310005 * ser / xx) - tmp;
};

/*
 * log-gamma function to support poisson distribution sampling. The
 * algorithm comes from SPECFUN by Shanjie Zhang and Jianming Jin and their
 * book "Computation of Special Functions", 1996, John Wiley & Sons, Inc.
 */
jStat.loggam = function loggam(x) {
  var x0, x2, xp, gl, gl0;
  var k, n;

  var a = [8.333333333333333e-02, -2.777777777777778e-03,
          7.936507936507937e-04, -5.952380952380952e-04,
          8.417508417508418e-04, -1.917526917526918e-03,
          6.410256410256410e-03, -2.955065359477124e-02,
          1.796443723688307e-01, -1.39243221690590e+00];
  x0 = x;
  n = 0;
  if ((x == 1.0) || (x == 2.0)) {
      return 0.0;
  }
  if (x <= 7.0) {
      n = Math.floor(7 - x);
      x0 = x + n;
  }
  x2 = 1.0 / (x0 * x0);
  xp = 2 * Math.PI;
  gl0 = a[9];
  for (k = 8; k >= 0; k--) {
      gl0 *= x2;
      gl0 += a[k];
  }
  gl = gl0 / x0 + 0.5 * Math.log(xp) + (x0 - 0.5) * Math.log(x0) - x0;
  if (x <= 7.0) {
      for (k = 1; k <= n; k++) {
          gl -= Math.log(x0 - 1.0);
          x0 -= 1.0;
      }
  }
  return gl;
}

// gamma of x
jStat.gammafn = function gammafn(x) {
  var p = [-1.716185138865495, 24.76565080557592, -379.80425647094563,
           629.3311553128184, 866.9662027904133, -31451.272968848367,
           -36144.413418691176, 66456.14382024054
  ];
  var q = [-30.8402300119739, 315.35062697960416, -1015.1563674902192,
           -3107.771671572311, 22538.118420980151, 4755.8462775278811,
           -134659.9598649693, -115132.2596755535];
  var fact = false;
  var n = 0;
  var xden = 0;
  var xnum = 0;
  var y = x;
  var i, z, yi, res;
  if (x > 171.6243769536076) {
    return Infinity;
  }
  if (y <= 0) {
    res = y % 1 + 3.6e-16;
    if (res) {
      fact = (!(y & 1) ? 1 : -1) * Math.PI / Math.sin(Math.PI * res);
      y = 1 - y;
    } else {
      return Infinity;
    }
  }
  yi = y;
  if (y < 1) {
    z = y++;
  } else {
    z = (y -= n = (y | 0) - 1) - 1;
  }
  for (i = 0; i < 8; ++i) {
    xnum = (xnum + p[i]) * z;
    xden = xden * z + q[i];
  }
  res = xnum / xden + 1;
  if (yi < y) {
    res /= yi;
  } else if (yi > y) {
    for (i = 0; i < n; ++i) {
      res *= y;
      y++;
    }
  }
  if (fact) {
    res = fact / res;
  }
  return res;
};


// lower incomplete gamma function, which is usually typeset with a
// lower-case greek gamma as the function symbol
jStat.gammap = function gammap(a, x) {
  return jStat.lowRegGamma(a, x) * jStat.gammafn(a);
};


// The lower regularized incomplete gamma function, usually written P(a,x)
jStat.lowRegGamma = function lowRegGamma(a, x) {
  var aln = jStat.gammaln(a);
  var ap = a;
  var sum = 1 / a;
  var del = sum;
  var b = x + 1 - a;
  var c = 1 / 1.0e-30;
  var d = 1 / b;
  var h = d;
  var i = 1;
  // calculate maximum number of itterations required for a
  var ITMAX = -~(Math.log((a >= 1) ? a : 1 / a) * 8.5 + a * 0.4 + 17);
  var an;

  if (x < 0 || a <= 0) {
    return NaN;
  } else if (x < a + 1) {
    for (; i <= ITMAX; i++) {
      sum += del *= x / ++ap;
    }
    return (sum * Math.exp(-x + a * Math.log(x) - (aln)));
  }

  for (; i <= ITMAX; i++) {
    an = -i * (i - a);
    b += 2;
    d = an * d + b;
    c = b + an / c;
    d = 1 / d;
    h *= d * c;
  }

  return (1 - h * Math.exp(-x + a * Math.log(x) - (aln)));
};

// natural log factorial of n
jStat.factorialln = function factorialln(n) {
  return n < 0 ? NaN : jStat.gammaln(n + 1);
};

// factorial of n
jStat.factorial = function factorial(n) {
  return n < 0 ? NaN : jStat.gammafn(n + 1);
};

// combinations of n, m
jStat.combination = function combination(n, m) {
  // make sure n or m don't exceed the upper limit of usable values
  return (n > 170 || m > 170)
      ? Math.exp(jStat.combinationln(n, m))
      : (jStat.factorial(n) / jStat.factorial(m)) / jStat.factorial(n - m);
};


jStat.combinationln = function combinationln(n, m){
  return jStat.factorialln(n) - jStat.factorialln(m) - jStat.factorialln(n - m);
};


// permutations of n, m
jStat.permutation = function permutation(n, m) {
  return jStat.factorial(n) / jStat.factorial(n - m);
};


// beta function
jStat.betafn = function betafn(x, y) {
  // ensure arguments are positive
  if (x <= 0 || y <= 0)
    return undefined;
  // make sure x + y doesn't exceed the upper limit of usable values
  return (x + y > 170)
      ? Math.exp(jStat.betaln(x, y))
      : jStat.gammafn(x) * jStat.gammafn(y) / jStat.gammafn(x + y);
};


// natural logarithm of beta function
jStat.betaln = function betaln(x, y) {
  return jStat.gammaln(x) + jStat.gammaln(y) - jStat.gammaln(x + y);
};


// Evaluates the continued fraction for incomplete beta function by modified
// Lentz's method.
jStat.betacf = function betacf(x, a, b) {
  var fpmin = 1e-30;
  var m = 1;
  var qab = a + b;
  var qap = a + 1;
  var qam = a - 1;
  var c = 1;
  var d = 1 - qab * x / qap;
  var m2, aa, del, h;

  // These q's will be used in factors that occur in the coefficients
  if (Math.abs(d) < fpmin)
    d = fpmin;
  d = 1 / d;
  h = d;

  for (; m <= 100; m++) {
    m2 = 2 * m;
    aa = m * (b - m) * x / ((qam + m2) * (a + m2));
    // One step (the even one) of the recurrence
    d = 1 + aa * d;
    if (Math.abs(d) < fpmin)
      d = fpmin;
    c = 1 + aa / c;
    if (Math.abs(c) < fpmin)
      c = fpmin;
    d = 1 / d;
    h *= d * c;
    aa = -(a + m) * (qab + m) * x / ((a + m2) * (qap + m2));
    // Next step of the recurrence (the odd one)
    d = 1 + aa * d;
    if (Math.abs(d) < fpmin)
      d = fpmin;
    c = 1 + aa / c;
    if (Math.abs(c) < fpmin)
      c = fpmin;
    d = 1 / d;
    del = d * c;
    h *= del;
    if (Math.abs(del - 1.0) < 3e-7)
      break;
  }

  return h;
};


// Returns the inverse of the lower regularized inomplete gamma function
jStat.gammapinv = function gammapinv(p, a) {
  var j = 0;
  var a1 = a - 1;
  var EPS = 1e-8;
  var gln = jStat.gammaln(a);
  var x, err, t, u, pp, lna1, afac;

  if (p >= 1)
    return Math.max(100, a + 100 * Math.sqrt(a));
  if (p <= 0)
    return 0;
  if (a > 1) {
    lna1 = Math.log(a1);
    afac = Math.exp(a1 * (lna1 - 1) - gln);
    pp = (p < 0.5) ? p : 1 - p;
    t = Math.sqrt(-2 * Math.log(pp));
    x = (2.30753 + t * 0.27061) / (1 + t * (0.99229 + t * 0.04481)) - t;
    if (p < 0.5)
      x = -x;
    x = Math.max(1e-3,
                 a * Math.pow(1 - 1 / (9 * a) - x / (3 * Math.sqrt(a)), 3));
  } else {
    t = 1 - a * (0.253 + a * 0.12);
    if (p < t)
      x = Math.pow(p / t, 1 / a);
    else
      x = 1 - Math.log(1 - (p - t) / (1 - t));
  }

  for(; j < 12; j++) {
    if (x <= 0)
      return 0;
    err = jStat.lowRegGamma(a, x) - p;
    if (a > 1)
      t = afac * Math.exp(-(x - a1) + a1 * (Math.log(x) - lna1));
    else
      t = Math.exp(-x + a1 * Math.log(x) - gln);
    u = err / t;
    x -= (t = u / (1 - 0.5 * Math.min(1, u * ((a - 1) / x - 1))));
    if (x <= 0)
      x = 0.5 * (x + t);
    if (Math.abs(t) < EPS * x)
      break;
  }

  return x;
};


// Returns the error function erf(x)
jStat.erf = function erf(x) {
  var cof = [-1.3026537197817094, 6.4196979235649026e-1, 1.9476473204185836e-2,
             -9.561514786808631e-3, -9.46595344482036e-4, 3.66839497852761e-4,
             4.2523324806907e-5, -2.0278578112534e-5, -1.624290004647e-6,
             1.303655835580e-6, 1.5626441722e-8, -8.5238095915e-8,
             6.529054439e-9, 5.059343495e-9, -9.91364156e-10,
             -2.27365122e-10, 9.6467911e-11, 2.394038e-12,
             -6.886027e-12, 8.94487e-13, 3.13092e-13,
             -1.12708e-13, 3.81e-16, 7.106e-15,
             -1.523e-15, -9.4e-17, 1.21e-16,
             -2.8e-17];
  var j = cof.length - 1;
  var isneg = false;
  var d = 0;
  var dd = 0;
  var t, ty, tmp, res;

  if (x < 0) {
    x = -x;
    isneg = true;
  }

  t = 2 / (2 + x);
  ty = 4 * t - 2;

  for(; j > 0; j--) {
    tmp = d;
    d = ty * d - dd + cof[j];
    dd = tmp;
  }

  res = t * Math.exp(-x * x + 0.5 * (cof[0] + ty * d) - dd);
  return isneg ? res - 1 : 1 - res;
};


// Returns the complmentary error function erfc(x)
jStat.erfc = function erfc(x) {
  return 1 - jStat.erf(x);
};


// Returns the inverse of the complementary error function
jStat.erfcinv = function erfcinv(p) {
  var j = 0;
  var x, err, t, pp;
  if (p >= 2)
    return -100;
  if (p <= 0)
    return 100;
  pp = (p < 1) ? p : 2 - p;
  t = Math.sqrt(-2 * Math.log(pp / 2));
  x = -0.70711 * ((2.30753 + t * 0.27061) /
                  (1 + t * (0.99229 + t * 0.04481)) - t);
  for (; j < 2; j++) {
    err = jStat.erfc(x) - pp;
    x += err / (1.12837916709551257 * Math.exp(-x * x) - x * err);
  }
  return (p < 1) ? x : -x;
};


// Returns the inverse of the incomplete beta function
jStat.ibetainv = function ibetainv(p, a, b) {
  var EPS = 1e-8;
  var a1 = a - 1;
  var b1 = b - 1;
  var j = 0;
  var lna, lnb, pp, t, u, err, x, al, h, w, afac;
  if (p <= 0)
    return 0;
  if (p >= 1)
    return 1;
  if (a >= 1 && b >= 1) {
    pp = (p < 0.5) ? p : 1 - p;
    t = Math.sqrt(-2 * Math.log(pp));
    x = (2.30753 + t * 0.27061) / (1 + t* (0.99229 + t * 0.04481)) - t;
    if (p < 0.5)
      x = -x;
    al = (x * x - 3) / 6;
    h = 2 / (1 / (2 * a - 1)  + 1 / (2 * b - 1));
    w = (x * Math.sqrt(al + h) / h) - (1 / (2 * b - 1) - 1 / (2 * a - 1)) *
        (al + 5 / 6 - 2 / (3 * h));
    x = a / (a + b * Math.exp(2 * w));
  } else {
    lna = Math.log(a / (a + b));
    lnb = Math.log(b / (a + b));
    t = Math.exp(a * lna) / a;
    u = Math.exp(b * lnb) / b;
    w = t + u;
    if (p < t / w)
      x = Math.pow(a * w * p, 1 / a);
    else
      x = 1 - Math.pow(b * w * (1 - p), 1 / b);
  }
  afac = -jStat.gammaln(a) - jStat.gammaln(b) + jStat.gammaln(a + b);
  for(; j < 10; j++) {
    if (x === 0 || x === 1)
      return x;
    err = jStat.ibeta(x, a, b) - p;
    t = Math.exp(a1 * Math.log(x) + b1 * Math.log(1 - x) + afac);
    u = err / t;
    x -= (t = u / (1 - 0.5 * Math.min(1, u * (a1 / x - b1 / (1 - x)))));
    if (x <= 0)
      x = 0.5 * (x + t);
    if (x >= 1)
      x = 0.5 * (x + t + 1);
    if (Math.abs(t) < EPS * x && j > 0)
      break;
  }
  return x;
};


// Returns the incomplete beta function I_x(a,b)
jStat.ibeta = function ibeta(x, a, b) {
  // Factors in front of the continued fraction.
  var bt = (x === 0 || x === 1) ?  0 :
    Math.exp(jStat.gammaln(a + b) - jStat.gammaln(a) -
             jStat.gammaln(b) + a * Math.log(x) + b *
             Math.log(1 - x));
  if (x < 0 || x > 1)
    return false;
  if (x < (a + 1) / (a + b + 2))
    // Use continued fraction directly.
    return bt * jStat.betacf(x, a, b) / a;
  // else use continued fraction after making the symmetry transformation.
  return 1 - bt * jStat.betacf(1 - x, b, a) / b;
};


// Returns a normal deviate (mu=0, sigma=1).
// If n and m are specified it returns a object of normal deviates.
jStat.randn = function randn(n, m) {
  var u, v, x, y, q;
  if (!m)
    m = n;
  if (n)
    return jStat.create(n, m, function() { return jStat.randn(); });
  do {
    u = jStat._random_fn();
    v = 1.7156 * (jStat._random_fn() - 0.5);
    x = u - 0.449871;
    y = Math.abs(v) + 0.386595;
    q = x * x + y * (0.19600 * y - 0.25472 * x);
  } while (q > 0.27597 && (q > 0.27846 || v * v > -4 * Math.log(u) * u * u));
  return v / u;
};


// Returns a gamma deviate by the method of Marsaglia and Tsang.
jStat.randg = function randg(shape, n, m) {
  var oalph = shape;
  var a1, a2, u, v, x, mat;
  if (!m)
    m = n;
  if (!shape)
    shape = 1;
  if (n) {
    mat = jStat.zeros(n,m);
    mat.alter(function() { return jStat.randg(shape); });
    return mat;
  }
  if (shape < 1)
    shape += 1;
  a1 = shape - 1 / 3;
  a2 = 1 / Math.sqrt(9 * a1);
  do {
    do {
      x = jStat.randn();
      v = 1 + a2 * x;
    } while(v <= 0);
    v = v * v * v;
    u = jStat._random_fn();
  } while(u > 1 - 0.331 * Math.pow(x, 4) &&
          Math.log(u) > 0.5 * x*x + a1 * (1 - v + Math.log(v)));
  // alpha > 1
  if (shape == oalph)
    return a1 * v;
  // alpha < 1
  do {
    u = jStat._random_fn();
  } while(u === 0);
  return Math.pow(u, 1 / oalph) * a1 * v;
};


// making use of static methods on the instance
(function(funcs) {
  for (var i = 0; i < funcs.length; i++) (function(passfunc) {
    jStat.fn[passfunc] = function() {
      return jStat(
          jStat.map(this, function(value) { return jStat[passfunc](value); }));
    }
  })(funcs[i]);
})('gammaln gammafn factorial factorialln'.split(' '));


(function(funcs) {
  for (var i = 0; i < funcs.length; i++) (function(passfunc) {
    jStat.fn[passfunc] = function() {
      return jStat(jStat[passfunc].apply(null, arguments));
    };
  })(funcs[i]);
})('randn'.split(' '));

}(jStat, Math));
(function(jStat, Math) {

// generate all distribution instance methods
(function(list) {
  for (var i = 0; i < list.length; i++) (function(func) {
    // distribution instance method
    jStat[func] = function f(a, b, c) {
      if (!(this instanceof f))
        return new f(a, b, c);
      this._a = a;
      this._b = b;
      this._c = c;
      return this;
    };
    // distribution method to be used on a jStat instance
    jStat.fn[func] = function(a, b, c) {
      var newthis = jStat[func](a, b, c);
      newthis.data = this;
      return newthis;
    };
    // sample instance method
    jStat[func].prototype.sample = function(arr) {
      var a = this._a;
      var b = this._b;
      var c = this._c;
      if (arr)
        return jStat.alter(arr, function() {
          return jStat[func].sample(a, b, c);
        });
      else
        return jStat[func].sample(a, b, c);
    };
    // generate the pdf, cdf and inv instance methods
    (function(vals) {
      for (var i = 0; i < vals.length; i++) (function(fnfunc) {
        jStat[func].prototype[fnfunc] = function(x) {
          var a = this._a;
          var b = this._b;
          var c = this._c;
          if (!x && x !== 0)
            x = this.data;
          if (typeof x !== 'number') {
            return jStat.fn.map.call(x, function(x) {
              return jStat[func][fnfunc](x, a, b, c);
            });
          }
          return jStat[func][fnfunc](x, a, b, c);
        };
      })(vals[i]);
    })('pdf cdf inv'.split(' '));
    // generate the mean, median, mode and variance instance methods
    (function(vals) {
      for (var i = 0; i < vals.length; i++) (function(fnfunc) {
        jStat[func].prototype[fnfunc] = function() {
          return jStat[func][fnfunc](this._a, this._b, this._c);
        };
      })(vals[i]);
    })('mean median mode variance'.split(' '));
  })(list[i]);
})((
  'beta centralF cauchy chisquare exponential gamma invgamma kumaraswamy ' +
  'laplace lognormal noncentralt normal pareto studentt weibull uniform ' +
  'binomial negbin hypgeom poisson triangular tukey arcsine'
).split(' '));



// extend beta function with static methods
jStat.extend(jStat.beta, {
  pdf: function pdf(x, alpha, beta) {
    // PDF is zero outside the support
    if (x > 1 || x < 0)
      return 0;
    // PDF is one for the uniform case
    if (alpha == 1 && beta == 1)
      return 1;

    if (alpha < 512 && beta < 512) {
      return (Math.pow(x, alpha - 1) * Math.pow(1 - x, beta - 1)) /
          jStat.betafn(alpha, beta);
    } else {
      return Math.exp((alpha - 1) * Math.log(x) +
                      (beta - 1) * Math.log(1 - x) -
                      jStat.betaln(alpha, beta));
    }
  },

  cdf: function cdf(x, alpha, beta) {
    return (x > 1 || x < 0) ? (x > 1) * 1 : jStat.ibeta(x, alpha, beta);
  },

  inv: function inv(x, alpha, beta) {
    return jStat.ibetainv(x, alpha, beta);
  },

  mean: function mean(alpha, beta) {
    return alpha / (alpha + beta);
  },

  median: function median(alpha, beta) {
    return jStat.ibetainv(0.5, alpha, beta);
  },

  mode: function mode(alpha, beta) {
    return (alpha - 1 ) / ( alpha + beta - 2);
  },

  // return a random sample
  sample: function sample(alpha, beta) {
    var u = jStat.randg(alpha);
    return u / (u + jStat.randg(beta));
  },

  variance: function variance(alpha, beta) {
    return (alpha * beta) / (Math.pow(alpha + beta, 2) * (alpha + beta + 1));
  }
});

// extend F function with static methods
jStat.extend(jStat.centralF, {
  // This implementation of the pdf function avoids float overflow
  // See the way that R calculates this value:
  // https://svn.r-project.org/R/trunk/src/nmath/df.c
  pdf: function pdf(x, df1, df2) {
    var p, q, f;

    if (x < 0)
      return 0;

    if (df1 <= 2) {
      if (x === 0 && df1 < 2) {
        return Infinity;
      }
      if (x === 0 && df1 === 2) {
        return 1;
      }
      return (1 / jStat.betafn(df1 / 2, df2 / 2)) *
              Math.pow(df1 / df2, df1 / 2) *
              Math.pow(x, (df1/2) - 1) *
              Math.pow((1 + (df1 / df2) * x), -(df1 + df2) / 2);
    }

    p = (df1 * x) / (df2 + x * df1);
    q = df2 / (df2 + x * df1);
    f = df1 * q / 2.0;
    return f * jStat.binomial.pdf((df1 - 2) / 2, (df1 + df2 - 2) / 2, p);
  },

  cdf: function cdf(x, df1, df2) {
    if (x < 0)
      return 0;
    return jStat.ibeta((df1 * x) / (df1 * x + df2), df1 / 2, df2 / 2);
  },

  inv: function inv(x, df1, df2) {
    return df2 / (df1 * (1 / jStat.ibetainv(x, df1 / 2, df2 / 2) - 1));
  },

  mean: function mean(df1, df2) {
    return (df2 > 2) ? df2 / (df2 - 2) : undefined;
  },

  mode: function mode(df1, df2) {
    return (df1 > 2) ? (df2 * (df1 - 2)) / (df1 * (df2 + 2)) : undefined;
  },

  // return a random sample
  sample: function sample(df1, df2) {
    var x1 = jStat.randg(df1 / 2) * 2;
    var x2 = jStat.randg(df2 / 2) * 2;
    return (x1 / df1) / (x2 / df2);
  },

  variance: function variance(df1, df2) {
    if (df2 <= 4)
      return undefined;
    return 2 * df2 * df2 * (df1 + df2 - 2) /
        (df1 * (df2 - 2) * (df2 - 2) * (df2 - 4));
  }
});


// extend cauchy function with static methods
jStat.extend(jStat.cauchy, {
  pdf: function pdf(x, local, scale) {
    if (scale < 0) { return 0; }

    return (scale / (Math.pow(x - local, 2) + Math.pow(scale, 2))) / Math.PI;
  },

  cdf: function cdf(x, local, scale) {
    return Math.atan((x - local) / scale) / Math.PI + 0.5;
  },

  inv: function(p, local, scale) {
    return local + scale * Math.tan(Math.PI * (p - 0.5));
  },

  median: function median(local/*, scale*/) {
    return local;
  },

  mode: function mode(local/*, scale*/) {
    return local;
  },

  sample: function sample(local, scale) {
    return jStat.randn() *
        Math.sqrt(1 / (2 * jStat.randg(0.5))) * scale + local;
  }
});



// extend chisquare function with static methods
jStat.extend(jStat.chisquare, {
  pdf: function pdf(x, dof) {
    if (x < 0)
      return 0;
    return (x === 0 && dof === 2) ? 0.5 :
        Math.exp((dof / 2 - 1) * Math.log(x) - x / 2 - (dof / 2) *
                 Math.log(2) - jStat.gammaln(dof / 2));
  },

  cdf: function cdf(x, dof) {
    if (x < 0)
      return 0;
    return jStat.lowRegGamma(dof / 2, x / 2);
  },

  inv: function(p, dof) {
    return 2 * jStat.gammapinv(p, 0.5 * dof);
  },

  mean : function(dof) {
    return dof;
  },

  // TODO: this is an approximation (is there a better way?)
  median: function median(dof) {
    return dof * Math.pow(1 - (2 / (9 * dof)), 3);
  },

  mode: function mode(dof) {
    return (dof - 2 > 0) ? dof - 2 : 0;
  },

  sample: function sample(dof) {
    return jStat.randg(dof / 2) * 2;
  },

  variance: function variance(dof) {
    return 2 * dof;
  }
});



// extend exponential function with static methods
jStat.extend(jStat.exponential, {
  pdf: function pdf(x, rate) {
    return x < 0 ? 0 : rate * Math.exp(-rate * x);
  },

  cdf: function cdf(x, rate) {
    return x < 0 ? 0 : 1 - Math.exp(-rate * x);
  },

  inv: function(p, rate) {
    return -Math.log(1 - p) / rate;
  },

  mean : function(rate) {
    return 1 / rate;
  },

  median: function (rate) {
    return (1 / rate) * Math.log(2);
  },

  mode: function mode(/*rate*/) {
    return 0;
  },

  sample: function sample(rate) {
    return -1 / rate * Math.log(jStat._random_fn());
  },

  variance : function(rate) {
    return Math.pow(rate, -2);
  }
});



// extend gamma function with static methods
jStat.extend(jStat.gamma, {
  pdf: function pdf(x, shape, scale) {
    if (x < 0)
      return 0;
    return (x === 0 && shape === 1) ? 1 / scale :
            Math.exp((shape - 1) * Math.log(x) - x / scale -
                    jStat.gammaln(shape) - shape * Math.log(scale));
  },

  cdf: function cdf(x, shape, scale) {
    if (x < 0)
      return 0;
    return jStat.lowRegGamma(shape, x / scale);
  },

  inv: function(p, shape, scale) {
    return jStat.gammapinv(p, shape) * scale;
  },

  mean : function(shape, scale) {
    return shape * scale;
  },

  mode: function mode(shape, scale) {
    if(shape > 1) return (shape - 1) * scale;
    return undefined;
  },

  sample: function sample(shape, scale) {
    return jStat.randg(shape) * scale;
  },

  variance: function variance(shape, scale) {
    return shape * scale * scale;
  }
});

// extend inverse gamma function with static methods
jStat.extend(jStat.invgamma, {
  pdf: function pdf(x, shape, scale) {
    if (x <= 0)
      return 0;
    return Math.exp(-(shape + 1) * Math.log(x) - scale / x -
                    jStat.gammaln(shape) + shape * Math.log(scale));
  },

  cdf: function cdf(x, shape, scale) {
    if (x <= 0)
      return 0;
    return 1 - jStat.lowRegGamma(shape, scale / x);
  },

  inv: function(p, shape, scale) {
    return scale / jStat.gammapinv(1 - p, shape);
  },

  mean : function(shape, scale) {
    return (shape > 1) ? scale / (shape - 1) : undefined;
  },

  mode: function mode(shape, scale) {
    return scale / (shape + 1);
  },

  sample: function sample(shape, scale) {
    return scale / jStat.randg(shape);
  },

  variance: function variance(shape, scale) {
    if (shape <= 2)
      return undefined;
    return scale * scale / ((shape - 1) * (shape - 1) * (shape - 2));
  }
});


// extend kumaraswamy function with static methods
jStat.extend(jStat.kumaraswamy, {
  pdf: function pdf(x, alpha, beta) {
    if (x === 0 && alpha === 1)
      return beta;
    else if (x === 1 && beta === 1)
      return alpha;
    return Math.exp(Math.log(alpha) + Math.log(beta) + (alpha - 1) *
                    Math.log(x) + (beta - 1) *
                    Math.log(1 - Math.pow(x, alpha)));
  },

  cdf: function cdf(x, alpha, beta) {
    if (x < 0)
      return 0;
    else if (x > 1)
      return 1;
    return (1 - Math.pow(1 - Math.pow(x, alpha), beta));
  },

  inv: function inv(p, alpha, beta) {
    return Math.pow(1 - Math.pow(1 - p, 1 / beta), 1 / alpha);
  },

  mean : function(alpha, beta) {
    return (beta * jStat.gammafn(1 + 1 / alpha) *
            jStat.gammafn(beta)) / (jStat.gammafn(1 + 1 / alpha + beta));
  },

  median: function median(alpha, beta) {
    return Math.pow(1 - Math.pow(2, -1 / beta), 1 / alpha);
  },

  mode: function mode(alpha, beta) {
    if (!(alpha >= 1 && beta >= 1 && (alpha !== 1 && beta !== 1)))
      return undefined;
    return Math.pow((alpha - 1) / (alpha * beta - 1), 1 / alpha);
  },

  variance: function variance(/*alpha, beta*/) {
    throw new Error('variance not yet implemented');
    // TODO: complete this
  }
});



// extend lognormal function with static methods
jStat.extend(jStat.lognormal, {
  pdf: function pdf(x, mu, sigma) {
    if (x <= 0)
      return 0;
    return Math.exp(-Math.log(x) - 0.5 * Math.log(2 * Math.PI) -
                    Math.log(sigma) - Math.pow(Math.log(x) - mu, 2) /
                    (2 * sigma * sigma));
  },

  cdf: function cdf(x, mu, sigma) {
    if (x < 0)
      return 0;
    return 0.5 +
        (0.5 * jStat.erf((Math.log(x) - mu) / Math.sqrt(2 * sigma * sigma)));
  },

  inv: function(p, mu, sigma) {
    return Math.exp(-1.41421356237309505 * sigma * jStat.erfcinv(2 * p) + mu);
  },

  mean: function mean(mu, sigma) {
    return Math.exp(mu + sigma * sigma / 2);
  },

  median: function median(mu/*, sigma*/) {
    return Math.exp(mu);
  },

  mode: function mode(mu, sigma) {
    return Math.exp(mu - sigma * sigma);
  },

  sample: function sample(mu, sigma) {
    return Math.exp(jStat.randn() * sigma + mu);
  },

  variance: function variance(mu, sigma) {
    return (Math.exp(sigma * sigma) - 1) * Math.exp(2 * mu + sigma * sigma);
  }
});



// extend noncentralt function with static methods
jStat.extend(jStat.noncentralt, {
  pdf: function pdf(x, dof, ncp) {
    var tol = 1e-14;
    if (Math.abs(ncp) < tol)  // ncp approx 0; use student-t
      return jStat.studentt.pdf(x, dof)

    if (Math.abs(x) < tol) {  // different formula for x == 0
      return Math.exp(jStat.gammaln((dof + 1) / 2) - ncp * ncp / 2 -
                      0.5 * Math.log(Math.PI * dof) - jStat.gammaln(dof / 2));
    }

    // formula for x != 0
    return dof / x *
        (jStat.noncentralt.cdf(x * Math.sqrt(1 + 2 / dof), dof+2, ncp) -
         jStat.noncentralt.cdf(x, dof, ncp));
  },

  cdf: function cdf(x, dof, ncp) {
    var tol = 1e-14;
    var min_iterations = 200;

    if (Math.abs(ncp) < tol)  // ncp approx 0; use student-t
      return jStat.studentt.cdf(x, dof);

    // turn negative x into positive and flip result afterwards
    var flip = false;
    if (x < 0) {
      flip = true;
      ncp = -ncp;
    }

    var prob = jStat.normal.cdf(-ncp, 0, 1);
    var value = tol + 1;
    // use value at last two steps to determine convergence
    var lastvalue = value;
    var y = x * x / (x * x + dof);
    var j = 0;
    var p = Math.exp(-ncp * ncp / 2);
    var q = Math.exp(-ncp * ncp / 2 - 0.5 * Math.log(2) -
                     jStat.gammaln(3 / 2)) * ncp;
    while (j < min_iterations || lastvalue > tol || value > tol) {
      lastvalue = value;
      if (j > 0) {
        p *= (ncp * ncp) / (2 * j);
        q *= (ncp * ncp) / (2 * (j + 1 / 2));
      }
      value = p * jStat.beta.cdf(y, j + 0.5, dof / 2) +
          q * jStat.beta.cdf(y, j+1, dof/2);
      prob += 0.5 * value;
      j++;
    }

    return flip ? (1 - prob) : prob;
  }
});


// extend normal function with static methods
jStat.extend(jStat.normal, {
  pdf: function pdf(x, mean, std) {
    return Math.exp(-0.5 * Math.log(2 * Math.PI) -
                    Math.log(std) - Math.pow(x - mean, 2) / (2 * std * std));
  },

  cdf: function cdf(x, mean, std) {
    return 0.5 * (1 + jStat.erf((x - mean) / Math.sqrt(2 * std * std)));
  },

  inv: function(p, mean, std) {
    return -1.41421356237309505 * std * jStat.erfcinv(2 * p) + mean;
  },

  mean : function(mean/*, std*/) {
    return mean;
  },

  median: function median(mean/*, std*/) {
    return mean;
  },

  mode: function (mean/*, std*/) {
    return mean;
  },

  sample: function sample(mean, std) {
    return jStat.randn() * std + mean;
  },

  variance : function(mean, std) {
    return std * std;
  }
});



// extend pareto function with static methods
jStat.extend(jStat.pareto, {
  pdf: function pdf(x, scale, shape) {
    if (x < scale)
      return 0;
    return (shape * Math.pow(scale, shape)) / Math.pow(x, shape + 1);
  },

  cdf: function cdf(x, scale, shape) {
    if (x < scale)
      return 0;
    return 1 - Math.pow(scale / x, shape);
  },

  inv: function inv(p, scale, shape) {
    return scale / Math.pow(1 - p, 1 / shape);
  },

  mean: function mean(scale, shape) {
    if (shape <= 1)
      return undefined;
    return (shape * Math.pow(scale, shape)) / (shape - 1);
  },

  median: function median(scale, shape) {
    return scale * (shape * Math.SQRT2);
  },

  mode: function mode(scale/*, shape*/) {
    return scale;
  },

  variance : function(scale, shape) {
    if (shape <= 2)
      return undefined;
    return (scale*scale * shape) / (Math.pow(shape - 1, 2) * (shape - 2));
  }
});



// extend studentt function with static methods
jStat.extend(jStat.studentt, {
  pdf: function pdf(x, dof) {
    dof = dof > 1e100 ? 1e100 : dof;
    return (1/(Math.sqrt(dof) * jStat.betafn(0.5, dof/2))) *
        Math.pow(1 + ((x * x) / dof), -((dof + 1) / 2));
  },

  cdf: function cdf(x, dof) {
    var dof2 = dof / 2;
    return jStat.ibeta((x + Math.sqrt(x * x + dof)) /
                       (2 * Math.sqrt(x * x + dof)), dof2, dof2);
  },

  inv: function(p, dof) {
    var x = jStat.ibetainv(2 * Math.min(p, 1 - p), 0.5 * dof, 0.5);
    x = Math.sqrt(dof * (1 - x) / x);
    return (p > 0.5) ? x : -x;
  },

  mean: function mean(dof) {
    return (dof > 1) ? 0 : undefined;
  },

  median: function median(/*dof*/) {
    return 0;
  },

  mode: function mode(/*dof*/) {
    return 0;
  },

  sample: function sample(dof) {
    return jStat.randn() * Math.sqrt(dof / (2 * jStat.randg(dof / 2)));
  },

  variance: function variance(dof) {
    return (dof  > 2) ? dof / (dof - 2) : (dof > 1) ? Infinity : undefined;
  }
});



// extend weibull function with static methods
jStat.extend(jStat.weibull, {
  pdf: function pdf(x, scale, shape) {
    if (x < 0 || scale < 0 || shape < 0)
      return 0;
    return (shape / scale) * Math.pow((x / scale), (shape - 1)) *
        Math.exp(-(Math.pow((x / scale), shape)));
  },

  cdf: function cdf(x, scale, shape) {
    return x < 0 ? 0 : 1 - Math.exp(-Math.pow((x / scale), shape));
  },

  inv: function(p, scale, shape) {
    return scale * Math.pow(-Math.log(1 - p), 1 / shape);
  },

  mean : function(scale, shape) {
    return scale * jStat.gammafn(1 + 1 / shape);
  },

  median: function median(scale, shape) {
    return scale * Math.pow(Math.log(2), 1 / shape);
  },

  mode: function mode(scale, shape) {
    if (shape <= 1)
      return 0;
    return scale * Math.pow((shape - 1) / shape, 1 / shape);
  },

  sample: function sample(scale, shape) {
    return scale * Math.pow(-Math.log(jStat._random_fn()), 1 / shape);
  },

  variance: function variance(scale, shape) {
    return scale * scale * jStat.gammafn(1 + 2 / shape) -
        Math.pow(jStat.weibull.mean(scale, shape), 2);
  }
});



// extend uniform function with static methods
jStat.extend(jStat.uniform, {
  pdf: function pdf(x, a, b) {
    return (x < a || x > b) ? 0 : 1 / (b - a);
  },

  cdf: function cdf(x, a, b) {
    if (x < a)
      return 0;
    else if (x < b)
      return (x - a) / (b - a);
    return 1;
  },

  inv: function(p, a, b) {
    return a + (p * (b - a));
  },

  mean: function mean(a, b) {
    return 0.5 * (a + b);
  },

  median: function median(a, b) {
    return jStat.mean(a, b);
  },

  mode: function mode(/*a, b*/) {
    throw new Error('mode is not yet implemented');
  },

  sample: function sample(a, b) {
    return (a / 2 + b / 2) + (b / 2 - a / 2) * (2 * jStat._random_fn() - 1);
  },

  variance: function variance(a, b) {
    return Math.pow(b - a, 2) / 12;
  }
});


// Got this from http://www.math.ucla.edu/~tom/distributions/binomial.html
function betinc(x, a, b, eps) {
  var a0 = 0;
  var b0 = 1;
  var a1 = 1;
  var b1 = 1;
  var m9 = 0;
  var a2 = 0;
  var c9;

  while (Math.abs((a1 - a2) / a1) > eps) {
    a2 = a1;
    c9 = -(a + m9) * (a + b + m9) * x / (a + 2 * m9) / (a + 2 * m9 + 1);
    a0 = a1 + c9 * a0;
    b0 = b1 + c9 * b0;
    m9 = m9 + 1;
    c9 = m9 * (b - m9) * x / (a + 2 * m9 - 1) / (a + 2 * m9);
    a1 = a0 + c9 * a1;
    b1 = b0 + c9 * b1;
    a0 = a0 / b1;
    b0 = b0 / b1;
    a1 = a1 / b1;
    b1 = 1;
  }

  return a1 / a;
}


// extend uniform function with static methods
jStat.extend(jStat.binomial, {
  pdf: function pdf(k, n, p) {
    return (p === 0 || p === 1) ?
      ((n * p) === k ? 1 : 0) :
      jStat.combination(n, k) * Math.pow(p, k) * Math.pow(1 - p, n - k);
  },

  cdf: function cdf(x, n, p) {
    var betacdf;
    var eps = 1e-10;

    if (x < 0)
      return 0;
    if (x >= n)
      return 1;
    if (p < 0 || p > 1 || n <= 0)
      return NaN;

    x = Math.floor(x);
    var z = p;
    var a = x + 1;
    var b = n - x;
    var s = a + b;
    var bt = Math.exp(jStat.gammaln(s) - jStat.gammaln(b) -
                      jStat.gammaln(a) + a * Math.log(z) + b * Math.log(1 - z));

    if (z < (a + 1) / (s + 2))
      betacdf = bt * betinc(z, a, b, eps);
    else
      betacdf = 1 - bt * betinc(1 - z, b, a, eps);

    return Math.round((1 - betacdf) * (1 / eps)) / (1 / eps);
  }
});



// extend uniform function with static methods
jStat.extend(jStat.negbin, {
  pdf: function pdf(k, r, p) {
    if (k !== k >>> 0)
      return false;
    if (k < 0)
      return 0;
    return jStat.combination(k + r - 1, r - 1) *
        Math.pow(1 - p, k) * Math.pow(p, r);
  },

  cdf: function cdf(x, r, p) {
    var sum = 0,
    k = 0;
    if (x < 0) return 0;
    for (; k <= x; k++) {
      sum += jStat.negbin.pdf(k, r, p);
    }
    return sum;
  }
});



// extend uniform function with static methods
jStat.extend(jStat.hypgeom, {
  pdf: function pdf(k, N, m, n) {
    // Hypergeometric PDF.

    // A simplification of the CDF algorithm below.

    // k = number of successes drawn
    // N = population size
    // m = number of successes in population
    // n = number of items drawn from population

    if(k !== k | 0) {
      return false;
    } else if(k < 0 || k < m - (N - n)) {
      // It's impossible to have this few successes drawn.
      return 0;
    } else if(k > n || k > m) {
      // It's impossible to have this many successes drawn.
      return 0;
    } else if (m * 2 > N) {
      // More than half the population is successes.

      if(n * 2 > N) {
        // More than half the population is sampled.

        return jStat.hypgeom.pdf(N - m - n + k, N, N - m, N - n)
      } else {
        // Half or less of the population is sampled.

        return jStat.hypgeom.pdf(n - k, N, N - m, n);
      }

    } else if(n * 2 > N) {
      // Half or less is successes.

      return jStat.hypgeom.pdf(m - k, N, m, N - n);

    } else if(m < n) {
      // We want to have the number of things sampled to be less than the
      // successes available. So swap the definitions of successful and sampled.
      return jStat.hypgeom.pdf(k, N, n, m);
    } else {
      // If we get here, half or less of the population was sampled, half or
      // less of it was successes, and we had fewer sampled things than
      // successes. Now we can do this complicated iterative algorithm in an
      // efficient way.

      // The basic premise of the algorithm is that we partially normalize our
      // intermediate product to keep it in a numerically good region, and then
      // finish the normalization at the end.

      // This variable holds the scaled probability of the current number of
      // successes.
      var scaledPDF = 1;

      // This keeps track of how much we have normalized.
      var samplesDone = 0;

      for(var i = 0; i < k; i++) {
        // For every possible number of successes up to that observed...

        while(scaledPDF > 1 && samplesDone < n) {
          // Intermediate result is growing too big. Apply some of the
          // normalization to shrink everything.

          scaledPDF *= 1 - (m / (N - samplesDone));

          // Say we've normalized by this sample already.
          samplesDone++;
        }

        // Work out the partially-normalized hypergeometric PDF for the next
        // number of successes
        scaledPDF *= (n - i) * (m - i) / ((i + 1) * (N - m - n + i + 1));
      }

      for(; samplesDone < n; samplesDone++) {
        // Apply all the rest of the normalization
        scaledPDF *= 1 - (m / (N - samplesDone));
      }

      // Bound answer sanely before returning.
      return Math.min(1, Math.max(0, scaledPDF));
    }
  },

  cdf: function cdf(x, N, m, n) {
    // Hypergeometric CDF.

    // This algorithm is due to Prof. Thomas S. Ferguson, <tom@math.ucla.edu>,
    // and comes from his hypergeometric test calculator at
    // <http://www.math.ucla.edu/~tom/distributions/Hypergeometric.html>.

    // x = number of successes drawn
    // N = population size
    // m = number of successes in population
    // n = number of items drawn from population

    if(x < 0 || x < m - (N - n)) {
      // It's impossible to have this few successes drawn or fewer.
      return 0;
    } else if(x >= n || x >= m) {
      // We will always have this many successes or fewer.
      return 1;
    } else if (m * 2 > N) {
      // More than half the population is successes.

      if(n * 2 > N) {
        // More than half the population is sampled.

        return jStat.hypgeom.cdf(N - m - n + x, N, N - m, N - n)
      } else {
        // Half or less of the population is sampled.

        return 1 - jStat.hypgeom.cdf(n - x - 1, N, N - m, n);
      }

    } else if(n * 2 > N) {
      // Half or less is successes.

      return 1 - jStat.hypgeom.cdf(m - x - 1, N, m, N - n);

    } else if(m < n) {
      // We want to have the number of things sampled to be less than the
      // successes available. So swap the definitions of successful and sampled.
      return jStat.hypgeom.cdf(x, N, n, m);
    } else {
      // If we get here, half or less of the population was sampled, half or
      // less of it was successes, and we had fewer sampled things than
      // successes. Now we can do this complicated iterative algorithm in an
      // efficient way.

      // The basic premise of the algorithm is that we partially normalize our
      // intermediate sum to keep it in a numerically good region, and then
      // finish the normalization at the end.

      // Holds the intermediate, scaled total CDF.
      var scaledCDF = 1;

      // This variable holds the scaled probability of the current number of
      // successes.
      var scaledPDF = 1;

      // This keeps track of how much we have normalized.
      var samplesDone = 0;

      for(var i = 0; i < x; i++) {
        // For every possible number of successes up to that observed...

        while(scaledCDF > 1 && samplesDone < n) {
          // Intermediate result is growing too big. Apply some of the
          // normalization to shrink everything.

          var factor = 1 - (m / (N - samplesDone));

          scaledPDF *= factor;
          scaledCDF *= factor;

          // Say we've normalized by this sample already.
          samplesDone++;
        }

        // Work out the partially-normalized hypergeometric PDF for the next
        // number of successes
        scaledPDF *= (n - i) * (m - i) / ((i + 1) * (N - m - n + i + 1));

        // Add to the CDF answer.
        scaledCDF += scaledPDF;
      }

      for(; samplesDone < n; samplesDone++) {
        // Apply all the rest of the normalization
        scaledCDF *= 1 - (m / (N - samplesDone));
      }

      // Bound answer sanely before returning.
      return Math.min(1, Math.max(0, scaledCDF));
    }
  }
});



// extend uniform function with static methods
jStat.extend(jStat.poisson, {
  pdf: function pdf(k, l) {
    if (l < 0 || (k % 1) !== 0 || k < 0) {
      return 0;
    }

    return Math.pow(l, k) * Math.exp(-l) / jStat.factorial(k);
  },

  cdf: function cdf(x, l) {
    var sumarr = [],
    k = 0;
    if (x < 0) return 0;
    for (; k <= x; k++) {
      sumarr.push(jStat.poisson.pdf(k, l));
    }
    return jStat.sum(sumarr);
  },

  mean : function(l) {
    return l;
  },

  variance : function(l) {
    return l;
  },

  sampleSmall: function sampleSmall(l) {
    var p = 1, k = 0, L = Math.exp(-l);
    do {
      k++;
      p *= jStat._random_fn();
    } while (p > L);
    return k - 1;
  },

  sampleLarge: function sampleLarge(l) {
    var lam = l;
    var k;
    var U, V, slam, loglam, a, b, invalpha, vr, us;

    slam = Math.sqrt(lam);
    loglam = Math.log(lam);
    b = 0.931 + 2.53 * slam;
    a = -0.059 + 0.02483 * b;
    invalpha = 1.1239 + 1.1328 / (b - 3.4);
    vr = 0.9277 - 3.6224 / (b - 2);

    while (1) {
      U = Math.random() - 0.5;
      V = Math.random();
      us = 0.5 - Math.abs(U);
      k = Math.floor((2 * a / us + b) * U + lam + 0.43);
      if ((us >= 0.07) && (V <= vr)) {
          return k;
      }
      if ((k < 0) || ((us < 0.013) && (V > us))) {
          continue;
      }
      /* log(V) == log(0.0) ok here */
      /* if U==0.0 so that us==0.0, log is ok since always returns */
      if ((Math.log(V) + Math.log(invalpha) - Math.log(a / (us * us) + b)) <= (-lam + k * loglam - jStat.loggam(k + 1))) {
          return k;
      }
    }
  },

  sample: function sample(l) {
    if (l < 10)
      return this.sampleSmall(l);
    else
      return this.sampleLarge(l);
  }
});

// extend triangular function with static methods
jStat.extend(jStat.triangular, {
  pdf: function pdf(x, a, b, c) {
    if (b <= a || c < a || c > b) {
      return NaN;
    } else {
      if (x < a || x > b) {
        return 0;
      } else if (x < c) {
          return (2 * (x - a)) / ((b - a) * (c - a));
      } else if (x === c) {
          return (2 / (b - a));
      } else { // x > c
          return (2 * (b - x)) / ((b - a) * (b - c));
      }
    }
  },

  cdf: function cdf(x, a, b, c) {
    if (b <= a || c < a || c > b)
      return NaN;
    if (x <= a)
      return 0;
    else if (x >= b)
      return 1;
    if (x <= c)
      return Math.pow(x - a, 2) / ((b - a) * (c - a));
    else // x > c
      return 1 - Math.pow(b - x, 2) / ((b - a) * (b - c));
  },

  inv: function inv(p, a, b, c) {
    if (b <= a || c < a || c > b) {
      return NaN;
    } else {
      if (p <= ((c - a) / (b - a))) {
        return a + (b - a) * Math.sqrt(p * ((c - a) / (b - a)));
      } else { // p > ((c - a) / (b - a))
        return a + (b - a) * (1 - Math.sqrt((1 - p) * (1 - ((c - a) / (b - a)))));
      }
    }
  },

  mean: function mean(a, b, c) {
    return (a + b + c) / 3;
  },

  median: function median(a, b, c) {
    if (c <= (a + b) / 2) {
      return b - Math.sqrt((b - a) * (b - c)) / Math.sqrt(2);
    } else if (c > (a + b) / 2) {
      return a + Math.sqrt((b - a) * (c - a)) / Math.sqrt(2);
    }
  },

  mode: function mode(a, b, c) {
    return c;
  },

  sample: function sample(a, b, c) {
    var u = jStat._random_fn();
    if (u < ((c - a) / (b - a)))
      return a + Math.sqrt(u * (b - a) * (c - a))
    return b - Math.sqrt((1 - u) * (b - a) * (b - c));
  },

  variance: function variance(a, b, c) {
    return (a * a + b * b + c * c - a * b - a * c - b * c) / 18;
  }
});


// extend arcsine function with static methods
jStat.extend(jStat.arcsine, {
  pdf: function pdf(x, a, b) {
    if (b <= a) return NaN;

    return (x <= a || x >= b) ? 0 :
      (2 / Math.PI) *
        Math.pow(Math.pow(b - a, 2) -
                  Math.pow(2 * x - a - b, 2), -0.5);
  },

  cdf: function cdf(x, a, b) {
    if (x < a)
      return 0;
    else if (x < b)
      return (2 / Math.PI) * Math.asin(Math.sqrt((x - a)/(b - a)));
    return 1;
  },

  inv: function(p, a, b) {
    return a + (0.5 - 0.5 * Math.cos(Math.PI * p)) * (b - a);
  },

  mean: function mean(a, b) {
    if (b <= a) return NaN;
    return (a + b) / 2;
  },

  median: function median(a, b) {
    if (b <= a) return NaN;
    return (a + b) / 2;
  },

  mode: function mode(/*a, b*/) {
    throw new Error('mode is not yet implemented');
  },

  sample: function sample(a, b) {
    return ((a + b) / 2) + ((b - a) / 2) *
      Math.sin(2 * Math.PI * jStat.uniform.sample(0, 1));
  },

  variance: function variance(a, b) {
    if (b <= a) return NaN;
    return Math.pow(b - a, 2) / 8;
  }
});


function laplaceSign(x) { return x / Math.abs(x); }

jStat.extend(jStat.laplace, {
  pdf: function pdf(x, mu, b) {
    return (b <= 0) ? 0 : (Math.exp(-Math.abs(x - mu) / b)) / (2 * b);
  },

  cdf: function cdf(x, mu, b) {
    if (b <= 0) { return 0; }

    if(x < mu) {
      return 0.5 * Math.exp((x - mu) / b);
    } else {
      return 1 - 0.5 * Math.exp(- (x - mu) / b);
    }
  },

  mean: function(mu/*, b*/) {
    return mu;
  },

  median: function(mu/*, b*/) {
    return mu;
  },

  mode: function(mu/*, b*/) {
    return mu;
  },

  variance: function(mu, b) {
    return 2 * b * b;
  },

  sample: function sample(mu, b) {
    var u = jStat._random_fn() - 0.5;

    return mu - (b * laplaceSign(u) * Math.log(1 - (2 * Math.abs(u))));
  }
});

function tukeyWprob(w, rr, cc) {
  var nleg = 12;
  var ihalf = 6;

  var C1 = -30;
  var C2 = -50;
  var C3 = 60;
  var bb   = 8;
  var wlar = 3;
  var wincr1 = 2;
  var wincr2 = 3;
  var xleg = [
    0.981560634246719250690549090149,
    0.904117256370474856678465866119,
    0.769902674194304687036893833213,
    0.587317954286617447296702418941,
    0.367831498998180193752691536644,
    0.125233408511468915472441369464
  ];
  var aleg = [
    0.047175336386511827194615961485,
    0.106939325995318430960254718194,
    0.160078328543346226334652529543,
    0.203167426723065921749064455810,
    0.233492536538354808760849898925,
    0.249147045813402785000562436043
  ];

  var qsqz = w * 0.5;

  // if w >= 16 then the integral lower bound (occurs for c=20)
  // is 0.99999999999995 so return a value of 1.

  if (qsqz >= bb)
    return 1.0;

  // find (f(w/2) - 1) ^ cc
  // (first term in integral of hartley's form).

  var pr_w = 2 * jStat.normal.cdf(qsqz, 0, 1, 1, 0) - 1; // erf(qsqz / M_SQRT2)
  // if pr_w ^ cc < 2e-22 then set pr_w = 0
  if (pr_w >= Math.exp(C2 / cc))
    pr_w = Math.pow(pr_w, cc);
  else
    pr_w = 0.0;

  // if w is large then the second component of the
  // integral is small, so fewer intervals are needed.

  var wincr;
  if (w > wlar)
    wincr = wincr1;
  else
    wincr = wincr2;

  // find the integral of second term of hartley's form
  // for the integral of the range for equal-length
  // intervals using legendre quadrature.  limits of
  // integration are from (w/2, 8).  two or three
  // equal-length intervals are used.

  // blb and bub are lower and upper limits of integration.

  var blb = qsqz;
  var binc = (bb - qsqz) / wincr;
  var bub = blb + binc;
  var einsum = 0.0;

  // integrate over each interval

  var cc1 = cc - 1.0;
  for (var wi = 1; wi <= wincr; wi++) {
    var elsum = 0.0;
    var a = 0.5 * (bub + blb);

    // legendre quadrature with order = nleg

    var b = 0.5 * (bub - blb);

    for (var jj = 1; jj <= nleg; jj++) {
      var j, xx;
      if (ihalf < jj) {
        j = (nleg - jj) + 1;
        xx = xleg[j-1];
      } else {
        j = jj;
        xx = -xleg[j-1];
      }
      var c = b * xx;
      var ac = a + c;

      // if exp(-qexpo/2) < 9e-14,
      // then doesn't contribute to integral

      var qexpo = ac * ac;
      if (qexpo > C3)
        break;

      var pplus = 2 * jStat.normal.cdf(ac, 0, 1, 1, 0);
      var pminus= 2 * jStat.normal.cdf(ac, w, 1, 1, 0);

      // if rinsum ^ (cc-1) < 9e-14,
      // then doesn't contribute to integral

      var rinsum = (pplus * 0.5) - (pminus * 0.5);
      if (rinsum >= Math.exp(C1 / cc1)) {
        rinsum = (aleg[j-1] * Math.exp(-(0.5 * qexpo))) * Math.pow(rinsum, cc1);
        elsum += rinsum;
      }
    }
    elsum *= (((2.0 * b) * cc) / Math.sqrt(2 * Math.PI));
    einsum += elsum;
    blb = bub;
    bub += binc;
  }

  // if pr_w ^ rr < 9e-14, then return 0
  pr_w += einsum;
  if (pr_w <= Math.exp(C1 / rr))
    return 0;

  pr_w = Math.pow(pr_w, rr);
  if (pr_w >= 1) // 1 was iMax was eps
    return 1;
  return pr_w;
}

function tukeyQinv(p, c, v) {
  var p0 = 0.322232421088;
  var q0 = 0.993484626060e-01;
  var p1 = -1.0;
  var q1 = 0.588581570495;
  var p2 = -0.342242088547;
  var q2 = 0.531103462366;
  var p3 = -0.204231210125;
  var q3 = 0.103537752850;
  var p4 = -0.453642210148e-04;
  var q4 = 0.38560700634e-02;
  var c1 = 0.8832;
  var c2 = 0.2368;
  var c3 = 1.214;
  var c4 = 1.208;
  var c5 = 1.4142;
  var vmax = 120.0;

  var ps = 0.5 - 0.5 * p;
  var yi = Math.sqrt(Math.log(1.0 / (ps * ps)));
  var t = yi + (((( yi * p4 + p3) * yi + p2) * yi + p1) * yi + p0)
     / (((( yi * q4 + q3) * yi + q2) * yi + q1) * yi + q0);
  if (v < vmax) t += (t * t * t + t) / v / 4.0;
  var q = c1 - c2 * t;
  if (v < vmax) q += -c3 / v + c4 * t / v;
  return t * (q * Math.log(c - 1.0) + c5);
}

jStat.extend(jStat.tukey, {
  cdf: function cdf(q, nmeans, df) {
    // Identical implementation as the R ptukey() function as of commit 68947
    var rr = 1;
    var cc = nmeans;

    var nlegq = 16;
    var ihalfq = 8;

    var eps1 = -30.0;
    var eps2 = 1.0e-14;
    var dhaf  = 100.0;
    var dquar = 800.0;
    var deigh = 5000.0;
    var dlarg = 25000.0;
    var ulen1 = 1.0;
    var ulen2 = 0.5;
    var ulen3 = 0.25;
    var ulen4 = 0.125;
    var xlegq = [
      0.989400934991649932596154173450,
      0.944575023073232576077988415535,
      0.865631202387831743880467897712,
      0.755404408355003033895101194847,
      0.617876244402643748446671764049,
      0.458016777657227386342419442984,
      0.281603550779258913230460501460,
      0.950125098376374401853193354250e-1
    ];
    var alegq = [
      0.271524594117540948517805724560e-1,
      0.622535239386478928628438369944e-1,
      0.951585116824927848099251076022e-1,
      0.124628971255533872052476282192,
      0.149595988816576732081501730547,
      0.169156519395002538189312079030,
      0.182603415044923588866763667969,
      0.189450610455068496285396723208
    ];

    if (q <= 0)
      return 0;

    // df must be > 1
    // there must be at least two values

    if (df < 2 || rr < 1 || cc < 2) return NaN;

    if (!Number.isFinite(q))
      return 1;

    if (df > dlarg)
      return tukeyWprob(q, rr, cc);

    // calculate leading constant

    var f2 = df * 0.5;
    var f2lf = ((f2 * Math.log(df)) - (df * Math.log(2))) - jStat.gammaln(f2);
    var f21 = f2 - 1.0;

    // integral is divided into unit, half-unit, quarter-unit, or
    // eighth-unit length intervals depending on the value of the
    // degrees of freedom.

    var ff4 = df * 0.25;
    var ulen;
    if      (df <= dhaf)  ulen = ulen1;
    else if (df <= dquar) ulen = ulen2;
    else if (df <= deigh) ulen = ulen3;
    else                  ulen = ulen4;

    f2lf += Math.log(ulen);

    // integrate over each subinterval

    var ans = 0.0;

    for (var i = 1; i <= 50; i++) {
      var otsum = 0.0;

      // legendre quadrature with order = nlegq
      // nodes (stored in xlegq) are symmetric around zero.

      var twa1 = (2 * i - 1) * ulen;

      for (var jj = 1; jj <= nlegq; jj++) {
        var j, t1;
        if (ihalfq < jj) {
          j = jj - ihalfq - 1;
          t1 = (f2lf + (f21 * Math.log(twa1 + (xlegq[j] * ulen))))
              - (((xlegq[j] * ulen) + twa1) * ff4);
        } else {
          j = jj - 1;
          t1 = (f2lf + (f21 * Math.log(twa1 - (xlegq[j] * ulen))))
              + (((xlegq[j] * ulen) - twa1) * ff4);
        }

        // if exp(t1) < 9e-14, then doesn't contribute to integral
        var qsqz;
        if (t1 >= eps1) {
          if (ihalfq < jj) {
            qsqz = q * Math.sqrt(((xlegq[j] * ulen) + twa1) * 0.5);
          } else {
            qsqz = q * Math.sqrt(((-(xlegq[j] * ulen)) + twa1) * 0.5);
          }

          // call wprob to find integral of range portion

          var wprb = tukeyWprob(qsqz, rr, cc);
          var rotsum = (wprb * alegq[j]) * Math.exp(t1);
          otsum += rotsum;
        }
        // end legendre integral for interval i
        // L200:
      }

      // if integral for interval i < 1e-14, then stop.
      // However, in order to avoid small area under left tail,
      // at least  1 / ulen  intervals are calculated.
      if (i * ulen >= 1.0 && otsum <= eps2)
        break;

      // end of interval i
      // L330:

      ans += otsum;
    }

    if (otsum > eps2) { // not converged
      throw new Error('tukey.cdf failed to converge');
    }
    if (ans > 1)
      ans = 1;
    return ans;
  },

  inv: function(p, nmeans, df) {
    // Identical implementation as the R qtukey() function as of commit 68947
    var rr = 1;
    var cc = nmeans;

    var eps = 0.0001;
    var maxiter = 50;

    // df must be > 1 ; there must be at least two values
    if (df < 2 || rr < 1 || cc < 2) return NaN;

    if (p < 0 || p > 1) return NaN;
    if (p === 0) return 0;
    if (p === 1) return Infinity;

    // Initial value

    var x0 = tukeyQinv(p, cc, df);

    // Find prob(value < x0)

    var valx0 = jStat.tukey.cdf(x0, nmeans, df) - p;

    // Find the second iterate and prob(value < x1).
    // If the first iterate has probability value
    // exceeding p then second iterate is 1 less than
    // first iterate; otherwise it is 1 greater.

    var x1;
    if (valx0 > 0.0)
      x1 = Math.max(0.0, x0 - 1.0);
    else
      x1 = x0 + 1.0;
    var valx1 = jStat.tukey.cdf(x1, nmeans, df) - p;

    // Find new iterate

    var ans;
    for(var iter = 1; iter < maxiter; iter++) {
      ans = x1 - ((valx1 * (x1 - x0)) / (valx1 - valx0));
      valx0 = valx1;

      // New iterate must be >= 0

      x0 = x1;
      if (ans < 0.0) {
        ans = 0.0;
        valx1 = -p;
      }
      // Find prob(value < new iterate)

      valx1 = jStat.tukey.cdf(ans, nmeans, df) - p;
      x1 = ans;

      // If the difference between two successive
      // iterates is less than eps, stop

      var xabs = Math.abs(x1 - x0);
      if (xabs < eps)
        return ans;
    }

    throw new Error('tukey.inv failed to converge');
  }
});

}(jStat, Math));
/* Provides functions for the solution of linear system of equations, integration, extrapolation,
 * interpolation, eigenvalue problems, differential equations and PCA analysis. */

(function(jStat, Math) {

var push = Array.prototype.push;
var isArray = jStat.utils.isArray;

function isUsable(arg) {
  return isArray(arg) || arg instanceof jStat;
}

jStat.extend({

  // add a vector/matrix to a vector/matrix or scalar
  add: function add(arr, arg) {
    // check if arg is a vector or scalar
    if (isUsable(arg)) {
      if (!isUsable(arg[0])) arg = [ arg ];
      return jStat.map(arr, function(value, row, col) {
        return value + arg[row][col];
      });
    }
    return jStat.map(arr, function(value) { return value + arg; });
  },

  // subtract a vector or scalar from the vector
  subtract: function subtract(arr, arg) {
    // check if arg is a vector or scalar
    if (isUsable(arg)) {
      if (!isUsable(arg[0])) arg = [ arg ];
      return jStat.map(arr, function(value, row, col) {
        return value - arg[row][col] || 0;
      });
    }
    return jStat.map(arr, function(value) { return value - arg; });
  },

  // matrix division
  divide: function divide(arr, arg) {
    if (isUsable(arg)) {
      if (!isUsable(arg[0])) arg = [ arg ];
      return jStat.multiply(arr, jStat.inv(arg));
    }
    return jStat.map(arr, function(value) { return value / arg; });
  },

  // matrix multiplication
  multiply: function multiply(arr, arg) {
    var row, col, nrescols, sum, nrow, ncol, res, rescols;
    // eg: arr = 2 arg = 3 -> 6 for res[0][0] statement closure
    if (arr.length === undefined && arg.length === undefined) {
      return arr * arg;
    }
    nrow = arr.length,
    ncol = arr[0].length,
    res = jStat.zeros(nrow, nrescols = (isUsable(arg)) ? arg[0].length : ncol),
    rescols = 0;
    if (isUsable(arg)) {
      for (; rescols < nrescols; rescols++) {
        for (row = 0; row < nrow; row++) {
          sum = 0;
          for (col = 0; col < ncol; col++)
          sum += arr[row][col] * arg[col][rescols];
          res[row][rescols] = sum;
        }
      }
      return (nrow === 1 && rescols === 1) ? res[0][0] : res;
    }
    return jStat.map(arr, function(value) { return value * arg; });
  },

  // outer([1,2,3],[4,5,6])
  // ===
  // [[1],[2],[3]] times [[4,5,6]]
  // ->
  // [[4,5,6],[8,10,12],[12,15,18]]
  outer:function outer(A, B) {
    return jStat.multiply(A.map(function(t){ return [t] }), [B]);
  },


  // Returns the dot product of two matricies
  dot: function dot(arr, arg) {
    if (!isUsable(arr[0])) arr = [ arr ];
    if (!isUsable(arg[0])) arg = [ arg ];
    // convert column to row vector
    var left = (arr[0].length === 1 && arr.length !== 1) ? jStat.transpose(arr) : arr,
    right = (arg[0].length === 1 && arg.length !== 1) ? jStat.transpose(arg) : arg,
    res = [],
    row = 0,
    nrow = left.length,
    ncol = left[0].length,
    sum, col;
    for (; row < nrow; row++) {
      res[row] = [];
      sum = 0;
      for (col = 0; col < ncol; col++)
      sum += left[row][col] * right[row][col];
      res[row] = sum;
    }
    return (res.length === 1) ? res[0] : res;
  },

  // raise every element by a scalar
  pow: function pow(arr, arg) {
    return jStat.map(arr, function(value) { return Math.pow(value, arg); });
  },

  // exponentiate every element
  exp: function exp(arr) {
    return jStat.map(arr, function(value) { return Math.exp(value); });
  },

  // generate the natural log of every element
  log: function exp(arr) {
    return jStat.map(arr, function(value) { return Math.log(value); });
  },

  // generate the absolute values of the vector
  abs: function abs(arr) {
    return jStat.map(arr, function(value) { return Math.abs(value); });
  },

  // computes the p-norm of the vector
  // In the case that a matrix is passed, uses the first row as the vector
  norm: function norm(arr, p) {
    var nnorm = 0,
    i = 0;
    // check the p-value of the norm, and set for most common case
    if (isNaN(p)) p = 2;
    // check if multi-dimensional array, and make vector correction
    if (isUsable(arr[0])) arr = arr[0];
    // vector norm
    for (; i < arr.length; i++) {
      nnorm += Math.pow(Math.abs(arr[i]), p);
    }
    return Math.pow(nnorm, 1 / p);
  },

  // computes the angle between two vectors in rads
  // In case a matrix is passed, this uses the first row as the vector
  angle: function angle(arr, arg) {
    return Math.acos(jStat.dot(arr, arg) / (jStat.norm(arr) * jStat.norm(arg)));
  },

  // augment one matrix by another
  // Note: this function returns a matrix, not a jStat object
  aug: function aug(a, b) {
    var newarr = [];
    var i;
    for (i = 0; i < a.length; i++) {
      newarr.push(a[i].slice());
    }
    for (i = 0; i < newarr.length; i++) {
      push.apply(newarr[i], b[i]);
    }
    return newarr;
  },

  // The inv() function calculates the inverse of a matrix
  // Create the inverse by augmenting the matrix by the identity matrix of the
  // appropriate size, and then use G-J elimination on the augmented matrix.
  inv: function inv(a) {
    var rows = a.length;
    var cols = a[0].length;
    var b = jStat.identity(rows, cols);
    var c = jStat.gauss_jordan(a, b);
    var result = [];
    var i = 0;
    var j;

    //We need to copy the inverse portion to a new matrix to rid G-J artifacts
    for (; i < rows; i++) {
      result[i] = [];
      for (j = cols; j < c[0].length; j++)
        result[i][j - cols] = c[i][j];
    }
    return result;
  },

  // calculate the determinant of a matrix
  det: function det(a) {
    if (a.length === 2) {
      return a[0][0] * a[1][1] - a[0][1] * a[1][0];
    }

    var determinant = 0;
    for (var i = 0; i < a.length; i++) {
      // build a sub matrix without column `i`
      var submatrix = [];
      for (var row = 1; row < a.length; row++) {
        submatrix[row - 1] = [];
        for (var col = 0; col < a.length; col++) {
          if (col < i) {
            submatrix[row - 1][col] = a[row][col];
          } else if (col > i) {
            submatrix[row - 1][col - 1] = a[row][col];
          }
        }
      }

      // alternate between + and - between determinants
      var sign = i % 2 ? -1 : 1;
      determinant += det(submatrix) * a[0][i] * sign;
    }

    return determinant
  },

  gauss_elimination: function gauss_elimination(a, b) {
    var i = 0,
    j = 0,
    n = a.length,
    m = a[0].length,
    factor = 1,
    sum = 0,
    x = [],
    maug, pivot, temp, k;
    a = jStat.aug(a, b);
    maug = a[0].length;
    for(i = 0; i < n; i++) {
      pivot = a[i][i];
      j = i;
      for (k = i + 1; k < m; k++) {
        if (pivot < Math.abs(a[k][i])) {
          pivot = a[k][i];
          j = k;
        }
      }
      if (j != i) {
        for(k = 0; k < maug; k++) {
          temp = a[i][k];
          a[i][k] = a[j][k];
          a[j][k] = temp;
        }
      }
      for (j = i + 1; j < n; j++) {
        factor = a[j][i] / a[i][i];
        for(k = i; k < maug; k++) {
          a[j][k] = a[j][k] - factor * a[i][k];
        }
      }
    }
    for (i = n - 1; i >= 0; i--) {
      sum = 0;
      for (j = i + 1; j<= n - 1; j++) {
        sum = sum + x[j] * a[i][j];
      }
      x[i] =(a[i][maug - 1] - sum) / a[i][i];
    }
    return x;
  },

  gauss_jordan: function gauss_jordan(a, b) {
    var m = jStat.aug(a, b);
    var h = m.length;
    var w = m[0].length;
    var c = 0;
    var x, y, y2;
    // find max pivot
    for (y = 0; y < h; y++) {
      var maxrow = y;
      for (y2 = y+1; y2 < h; y2++) {
        if (Math.abs(m[y2][y]) > Math.abs(m[maxrow][y]))
          maxrow = y2;
      }
      var tmp = m[y];
      m[y] = m[maxrow];
      m[maxrow] = tmp
      for (y2 = y+1; y2 < h; y2++) {
        c = m[y2][y] / m[y][y];
        for (x = y; x < w; x++) {
          m[y2][x] -= m[y][x] * c;
        }
      }
    }
    // backsubstitute
    for (y = h-1; y >= 0; y--) {
      c = m[y][y];
      for (y2 = 0; y2 < y; y2++) {
        for (x = w-1; x > y-1; x--) {
          m[y2][x] -= m[y][x] * m[y2][y] / c;
        }
      }
      m[y][y] /= c;
      for (x = h; x < w; x++) {
        m[y][x] /= c;
      }
    }
    return m;
  },

  // solve equation
  // Ax=b
  // A is upper triangular matrix
  // A=[[1,2,3],[0,4,5],[0,6,7]]
  // b=[1,2,3]
  // triaUpSolve(A,b) // -> [2.666,0.1666,1.666]
  // if you use matrix style
  // A=[[1,2,3],[0,4,5],[0,6,7]]
  // b=[[1],[2],[3]]
  // will return [[2.666],[0.1666],[1.666]]
  triaUpSolve: function triaUpSolve(A, b) {
    var size = A[0].length;
    var x = jStat.zeros(1, size)[0];
    var parts;
    var matrix_mode = false;

    if (b[0].length != undefined) {
      b = b.map(function(i){ return i[0] });
      matrix_mode = true;
    }

    jStat.arange(size - 1, -1, -1).forEach(function(i) {
      parts = jStat.arange(i + 1, size).map(function(j) {
        return x[j] * A[i][j];
      });
      x[i] = (b[i] - jStat.sum(parts)) / A[i][i];
    });

    if (matrix_mode)
      return x.map(function(i){ return [i] });
    return x;
  },

  triaLowSolve: function triaLowSolve(A, b) {
    // like to triaUpSolve but A is lower triangular matrix
    var size = A[0].length;
    var x = jStat.zeros(1, size)[0];
    var parts;

    var matrix_mode=false;
    if (b[0].length != undefined) {
      b = b.map(function(i){ return i[0] });
      matrix_mode = true;
    }

    jStat.arange(size).forEach(function(i) {
      parts = jStat.arange(i).map(function(j) {
        return A[i][j] * x[j];
      });
      x[i] = (b[i] - jStat.sum(parts)) / A[i][i];
    })

    if (matrix_mode)
      return x.map(function(i){ return [i] });
    return x;
  },


  // A -> [L,U]
  // A=LU
  // L is lower triangular matrix
  // U is upper triangular matrix
  lu: function lu(A) {
    var size = A.length;
    //var L=jStat.diagonal(jStat.ones(1,size)[0]);
    var L = jStat.identity(size);
    var R = jStat.zeros(A.length, A[0].length);
    var parts;
    jStat.arange(size).forEach(function(t) {
      R[0][t] = A[0][t];
    });
    jStat.arange(1, size).forEach(function(l) {
      jStat.arange(l).forEach(function(i) {
        parts = jStat.arange(i).map(function(jj) {
          return L[l][jj] * R[jj][i];
        });
        L[l][i] = (A[l][i] - jStat.sum(parts)) / R[i][i];
      });
      jStat.arange(l, size).forEach(function(j) {
        parts = jStat.arange(l).map(function(jj) {
          return L[l][jj] * R[jj][j];
        });
        R[l][j] = A[parts.length][j] - jStat.sum(parts);
      });
    });
    return [L, R];
  },

  // A -> T
  // A=TT'
  // T is lower triangular matrix
  cholesky: function cholesky(A) {
    var size = A.length;
    var T = jStat.zeros(A.length, A[0].length);
    var parts;
    jStat.arange(size).forEach(function(i) {
      parts = jStat.arange(i).map(function(t) {
        return Math.pow(T[i][t],2);
      });
      T[i][i] = Math.sqrt(A[i][i] - jStat.sum(parts));
      jStat.arange(i + 1, size).forEach(function(j) {
        parts = jStat.arange(i).map(function(t) {
          return T[i][t] * T[j][t];
        });
        T[j][i] = (A[i][j] - jStat.sum(parts)) / T[i][i];
      });
    });
    return T;
  },


  gauss_jacobi: function gauss_jacobi(a, b, x, r) {
    var i = 0;
    var j = 0;
    var n = a.length;
    var l = [];
    var u = [];
    var d = [];
    var xv, c, h, xk;
    for (; i < n; i++) {
      l[i] = [];
      u[i] = [];
      d[i] = [];
      for (j = 0; j < n; j++) {
        if (i > j) {
          l[i][j] = a[i][j];
          u[i][j] = d[i][j] = 0;
        } else if (i < j) {
          u[i][j] = a[i][j];
          l[i][j] = d[i][j] = 0;
        } else {
          d[i][j] = a[i][j];
          l[i][j] = u[i][j] = 0;
        }
      }
    }
    h = jStat.multiply(jStat.multiply(jStat.inv(d), jStat.add(l, u)), -1);
    c = jStat.multiply(jStat.inv(d), b);
    xv = x;
    xk = jStat.add(jStat.multiply(h, x), c);
    i = 2;
    while (Math.abs(jStat.norm(jStat.subtract(xk,xv))) > r) {
      xv = xk;
      xk = jStat.add(jStat.multiply(h, xv), c);
      i++;
    }
    return xk;
  },

  gauss_seidel: function gauss_seidel(a, b, x, r) {
    var i = 0;
    var n = a.length;
    var l = [];
    var u = [];
    var d = [];
    var j, xv, c, h, xk;
    for (; i < n; i++) {
      l[i] = [];
      u[i] = [];
      d[i] = [];
      for (j = 0; j < n; j++) {
        if (i > j) {
          l[i][j] = a[i][j];
          u[i][j] = d[i][j] = 0;
        } else if (i < j) {
          u[i][j] = a[i][j];
          l[i][j] = d[i][j] = 0;
        } else {
          d[i][j] = a[i][j];
          l[i][j] = u[i][j] = 0;
        }
      }
    }
    h = jStat.multiply(jStat.multiply(jStat.inv(jStat.add(d, l)), u), -1);
    c = jStat.multiply(jStat.inv(jStat.add(d, l)), b);
    xv = x;
    xk = jStat.add(jStat.multiply(h, x), c);
    i = 2;
    while (Math.abs(jStat.norm(jStat.subtract(xk, xv))) > r) {
      xv = xk;
      xk = jStat.add(jStat.multiply(h, xv), c);
      i = i + 1;
    }
    return xk;
  },

  SOR: function SOR(a, b, x, r, w) {
    var i = 0;
    var n = a.length;
    var l = [];
    var u = [];
    var d = [];
    var j, xv, c, h, xk;
    for (; i < n; i++) {
      l[i] = [];
      u[i] = [];
      d[i] = [];
      for (j = 0; j < n; j++) {
        if (i > j) {
          l[i][j] = a[i][j];
          u[i][j] = d[i][j] = 0;
        } else if (i < j) {
          u[i][j] = a[i][j];
          l[i][j] = d[i][j] = 0;
        } else {
          d[i][j] = a[i][j];
          l[i][j] = u[i][j] = 0;
        }
      }
    }
    h = jStat.multiply(jStat.inv(jStat.add(d, jStat.multiply(l, w))),
                       jStat.subtract(jStat.multiply(d, 1 - w),
                                      jStat.multiply(u, w)));
    c = jStat.multiply(jStat.multiply(jStat.inv(jStat.add(d,
        jStat.multiply(l, w))), b), w);
    xv = x;
    xk = jStat.add(jStat.multiply(h, x), c);
    i = 2;
    while (Math.abs(jStat.norm(jStat.subtract(xk, xv))) > r) {
      xv = xk;
      xk = jStat.add(jStat.multiply(h, xv), c);
      i++;
    }
    return xk;
  },

  householder: function householder(a) {
    var m = a.length;
    var n = a[0].length;
    var i = 0;
    var w = [];
    var p = [];
    var alpha, r, k, j, factor;
    for (; i < m - 1; i++) {
      alpha = 0;
      for (j = i + 1; j < n; j++)
      alpha += (a[j][i] * a[j][i]);
      factor = (a[i + 1][i] > 0) ? -1 : 1;
      alpha = factor * Math.sqrt(alpha);
      r = Math.sqrt((((alpha * alpha) - a[i + 1][i] * alpha) / 2));
      w = jStat.zeros(m, 1);
      w[i + 1][0] = (a[i + 1][i] - alpha) / (2 * r);
      for (k = i + 2; k < m; k++) w[k][0] = a[k][i] / (2 * r);
      p = jStat.subtract(jStat.identity(m, n),
          jStat.multiply(jStat.multiply(w, jStat.transpose(w)), 2));
      a = jStat.multiply(p, jStat.multiply(a, p));
    }
    return a;
  },

  // A -> [Q,R]
  // Q is orthogonal matrix
  // R is upper triangular
  QR: (function() {
    // x -> Q
    // find a orthogonal matrix Q st.
    // Qx=y
    // y is [||x||,0,0,...]

    // quick ref
    var sum   = jStat.sum;
    var range = jStat.arange;

    function qr2(x) {
      // quick impletation
      // https://www.stat.wisc.edu/~larget/math496/qr.html

      var n = x.length;
      var p = x[0].length;

      var r = jStat.zeros(p, p);
      x = jStat.copy(x);

      var i,j,k;
      for(j = 0; j < p; j++){
        r[j][j] = Math.sqrt(sum(range(n).map(function(i){
          return x[i][j] * x[i][j];
        })));
        for(i = 0; i < n; i++){
          x[i][j] = x[i][j] / r[j][j];
        }
        for(k = j+1; k < p; k++){
          r[j][k] = sum(range(n).map(function(i){
            return x[i][j] * x[i][k];
          }));
          for(i = 0; i < n; i++){
            x[i][k] = x[i][k] - x[i][j]*r[j][k];
          }
        }
      }
      return [x, r];
    }

    return qr2;
  }()),

  lstsq: (function() {
    // solve least squard problem for Ax=b as QR decomposition way if b is
    // [[b1],[b2],[b3]] form will return [[x1],[x2],[x3]] array form solution
    // else b is [b1,b2,b3] form will return [x1,x2,x3] array form solution
    function R_I(A) {
      A = jStat.copy(A);
      var size = A.length;
      var I = jStat.identity(size);
      jStat.arange(size - 1, -1, -1).forEach(function(i) {
        jStat.sliceAssign(
            I, { row: i }, jStat.divide(jStat.slice(I, { row: i }), A[i][i]));
        jStat.sliceAssign(
            A, { row: i }, jStat.divide(jStat.slice(A, { row: i }), A[i][i]));
        jStat.arange(i).forEach(function(j) {
          var c = jStat.multiply(A[j][i], -1);
          var Aj = jStat.slice(A, { row: j });
          var cAi = jStat.multiply(jStat.slice(A, { row: i }), c);
          jStat.sliceAssign(A, { row: j }, jStat.add(Aj, cAi));
          var Ij = jStat.slice(I, { row: j });
          var cIi = jStat.multiply(jStat.slice(I, { row: i }), c);
          jStat.sliceAssign(I, { row: j }, jStat.add(Ij, cIi));
        })
      });
      return I;
    }

    function qr_solve(A, b){
      var array_mode = false;
      if (b[0].length === undefined) {
        // [c1,c2,c3] mode
        b = b.map(function(x){ return [x] });
        array_mode = true;
      }
      var QR = jStat.QR(A);
      var Q = QR[0];
      var R = QR[1];
      var attrs = A[0].length;
      var Q1 = jStat.slice(Q,{col:{end:attrs}});
      var R1 = jStat.slice(R,{row:{end:attrs}});
      var RI = R_I(R1);
      var Q2 = jStat.transpose(Q1);

      if(Q2[0].length === undefined){
        Q2 = [Q2]; // The confusing jStat.multifly implementation threat nature process again.
      }

      var x = jStat.multiply(jStat.multiply(RI, Q2), b);

      if(x.length === undefined){
        x = [[x]]; // The confusing jStat.multifly implementation threat nature process again.
      }


      if (array_mode)
        return x.map(function(i){ return i[0] });
      return x;
    }

    return qr_solve;
  }()),

  jacobi: function jacobi(a) {
    var condition = 1;
    var n = a.length;
    var e = jStat.identity(n, n);
    var ev = [];
    var b, i, j, p, q, maxim, theta, s;
    // condition === 1 only if tolerance is not reached
    while (condition === 1) {
      maxim = a[0][1];
      p = 0;
      q = 1;
      for (i = 0; i < n; i++) {
        for (j = 0; j < n; j++) {
          if (i != j) {
            if (maxim < Math.abs(a[i][j])) {
              maxim = Math.abs(a[i][j]);
              p = i;
              q = j;
            }
          }
        }
      }
      if (a[p][p] === a[q][q])
        theta = (a[p][q] > 0) ? Math.PI / 4 : -Math.PI / 4;
      else
        theta = Math.atan(2 * a[p][q] / (a[p][p] - a[q][q])) / 2;
      s = jStat.identity(n, n);
      s[p][p] = Math.cos(theta);
      s[p][q] = -Math.sin(theta);
      s[q][p] = Math.sin(theta);
      s[q][q] = Math.cos(theta);
      // eigen vector matrix
      e = jStat.multiply(e, s);
      b = jStat.multiply(jStat.multiply(jStat.inv(s), a), s);
      a = b;
      condition = 0;
      for (i = 1; i < n; i++) {
        for (j = 1; j < n; j++) {
          if (i != j && Math.abs(a[i][j]) > 0.001) {
            condition = 1;
          }
        }
      }
    }
    for (i = 0; i < n; i++) ev.push(a[i][i]);
    //returns both the eigenvalue and eigenmatrix
    return [e, ev];
  },

  rungekutta: function rungekutta(f, h, p, t_j, u_j, order) {
    var k1, k2, u_j1, k3, k4;
    if (order === 2) {
      while (t_j <= p) {
        k1 = h * f(t_j, u_j);
        k2 = h * f(t_j + h, u_j + k1);
        u_j1 = u_j + (k1 + k2) / 2;
        u_j = u_j1;
        t_j = t_j + h;
      }
    }
    if (order === 4) {
      while (t_j <= p) {
        k1 = h * f(t_j, u_j);
        k2 = h * f(t_j + h / 2, u_j + k1 / 2);
        k3 = h * f(t_j + h / 2, u_j + k2 / 2);
        k4 = h * f(t_j +h, u_j + k3);
        u_j1 = u_j + (k1 + 2 * k2 + 2 * k3 + k4) / 6;
        u_j = u_j1;
        t_j = t_j + h;
      }
    }
    return u_j;
  },

  romberg: function romberg(f, a, b, order) {
    var i = 0;
    var h = (b - a) / 2;
    var x = [];
    var h1 = [];
    var g = [];
    var m, a1, j, k, I;
    while (i < order / 2) {
      I = f(a);
      for (j = a, k = 0; j <= b; j = j + h, k++) x[k] = j;
      m = x.length;
      for (j = 1; j < m - 1; j++) {
        I += (((j % 2) !== 0) ? 4 : 2) * f(x[j]);
      }
      I = (h / 3) * (I + f(b));
      g[i] = I;
      h /= 2;
      i++;
    }
    a1 = g.length;
    m = 1;
    while (a1 !== 1) {
      for (j = 0; j < a1 - 1; j++)
      h1[j] = ((Math.pow(4, m)) * g[j + 1] - g[j]) / (Math.pow(4, m) - 1);
      a1 = h1.length;
      g = h1;
      h1 = [];
      m++;
    }
    return g;
  },

  richardson: function richardson(X, f, x, h) {
    function pos(X, x) {
      var i = 0;
      var n = X.length;
      var p;
      for (; i < n; i++)
        if (X[i] === x) p = i;
      return p;
    }
    var h_min = Math.abs(x - X[pos(X, x) + 1]);
    var i = 0;
    var g = [];
    var h1 = [];
    var y1, y2, m, a, j;
    while (h >= h_min) {
      y1 = pos(X, x + h);
      y2 = pos(X, x);
      g[i] = (f[y1] - 2 * f[y2] + f[2 * y2 - y1]) / (h * h);
      h /= 2;
      i++;
    }
    a = g.length;
    m = 1;
    while (a != 1) {
      for (j = 0; j < a - 1; j++)
        h1[j] = ((Math.pow(4, m)) * g[j + 1] - g[j]) / (Math.pow(4, m) - 1);
      a = h1.length;
      g = h1;
      h1 = [];
      m++;
    }
    return g;
  },

  simpson: function simpson(f, a, b, n) {
    var h = (b - a) / n;
    var I = f(a);
    var x = [];
    var j = a;
    var k = 0;
    var i = 1;
    var m;
    for (; j <= b; j = j + h, k++)
      x[k] = j;
    m = x.length;
    for (; i < m - 1; i++) {
      I += ((i % 2 !== 0) ? 4 : 2) * f(x[i]);
    }
    return (h / 3) * (I + f(b));
  },

  hermite: function hermite(X, F, dF, value) {
    var n = X.length;
    var p = 0;
    var i = 0;
    var l = [];
    var dl = [];
    var A = [];
    var B = [];
    var j;
    for (; i < n; i++) {
      l[i] = 1;
      for (j = 0; j < n; j++) {
        if (i != j) l[i] *= (value - X[j]) / (X[i] - X[j]);
      }
      dl[i] = 0;
      for (j = 0; j < n; j++) {
        if (i != j) dl[i] += 1 / (X [i] - X[j]);
      }
      A[i] = (1 - 2 * (value - X[i]) * dl[i]) * (l[i] * l[i]);
      B[i] = (value - X[i]) * (l[i] * l[i]);
      p += (A[i] * F[i] + B[i] * dF[i]);
    }
    return p;
  },

  lagrange: function lagrange(X, F, value) {
    var p = 0;
    var i = 0;
    var j, l;
    var n = X.length;
    for (; i < n; i++) {
      l = F[i];
      for (j = 0; j < n; j++) {
        // calculating the lagrange polynomial L_i
        if (i != j) l *= (value - X[j]) / (X[i] - X[j]);
      }
      // adding the lagrange polynomials found above
      p += l;
    }
    return p;
  },

  cubic_spline: function cubic_spline(X, F, value) {
    var n = X.length;
    var i = 0, j;
    var A = [];
    var B = [];
    var alpha = [];
    var c = [];
    var h = [];
    var b = [];
    var d = [];
    for (; i < n - 1; i++)
      h[i] = X[i + 1] - X[i];
    alpha[0] = 0;
    for (i = 1; i < n - 1; i++) {
      alpha[i] = (3 / h[i]) * (F[i + 1] - F[i]) -
          (3 / h[i-1]) * (F[i] - F[i-1]);
    }
    for (i = 1; i < n - 1; i++) {
      A[i] = [];
      B[i] = [];
      A[i][i-1] = h[i-1];
      A[i][i] = 2 * (h[i - 1] + h[i]);
      A[i][i+1] = h[i];
      B[i][0] = alpha[i];
    }
    c = jStat.multiply(jStat.inv(A), B);
    for (j = 0; j < n - 1; j++) {
      b[j] = (F[j + 1] - F[j]) / h[j] - h[j] * (c[j + 1][0] + 2 * c[j][0]) / 3;
      d[j] = (c[j + 1][0] - c[j][0]) / (3 * h[j]);
    }
    for (j = 0; j < n; j++) {
      if (X[j] > value) break;
    }
    j -= 1;
    return F[j] + (value - X[j]) * b[j] + jStat.sq(value-X[j]) *
        c[j] + (value - X[j]) * jStat.sq(value - X[j]) * d[j];
  },

  gauss_quadrature: function gauss_quadrature() {
    throw new Error('gauss_quadrature not yet implemented');
  },

  PCA: function PCA(X) {
    var m = X.length;
    var n = X[0].length;
    var i = 0;
    var j, temp1;
    var u = [];
    var D = [];
    var result = [];
    var temp2 = [];
    var Y = [];
    var Bt = [];
    var B = [];
    var C = [];
    var V = [];
    var Vt = [];
    for (i = 0; i < m; i++) {
      u[i] = jStat.sum(X[i]) / n;
    }
    for (i = 0; i < n; i++) {
      B[i] = [];
      for(j = 0; j < m; j++) {
        B[i][j] = X[j][i] - u[j];
      }
    }
    B = jStat.transpose(B);
    for (i = 0; i < m; i++) {
      C[i] = [];
      for (j = 0; j < m; j++) {
        C[i][j] = (jStat.dot([B[i]], [B[j]])) / (n - 1);
      }
    }
    result = jStat.jacobi(C);
    V = result[0];
    D = result[1];
    Vt = jStat.transpose(V);
    for (i = 0; i < D.length; i++) {
      for (j = i; j < D.length; j++) {
        if(D[i] < D[j])  {
          temp1 = D[i];
          D[i] = D[j];
          D[j] = temp1;
          temp2 = Vt[i];
          Vt[i] = Vt[j];
          Vt[j] = temp2;
        }
      }
    }
    Bt = jStat.transpose(B);
    for (i = 0; i < m; i++) {
      Y[i] = [];
      for (j = 0; j < Bt.length; j++) {
        Y[i][j] = jStat.dot([Vt[i]], [Bt[j]]);
      }
    }
    return [X, D, Vt, Y];
  }
});

// extend jStat.fn with methods that require one argument
(function(funcs) {
  for (var i = 0; i < funcs.length; i++) (function(passfunc) {
    jStat.fn[passfunc] = function(arg, func) {
      var tmpthis = this;
      // check for callback
      if (func) {
        setTimeout(function() {
          func.call(tmpthis, jStat.fn[passfunc].call(tmpthis, arg));
        }, 15);
        return this;
      }
      if (typeof jStat[passfunc](this, arg) === 'number')
        return jStat[passfunc](this, arg);
      else
        return jStat(jStat[passfunc](this, arg));
    };
  }(funcs[i]));
}('add divide multiply subtract dot pow exp log abs norm angle'.split(' ')));

}(jStat, Math));
(function(jStat, Math) {

var slice = [].slice;
var isNumber = jStat.utils.isNumber;
var isArray = jStat.utils.isArray;

// flag==true denotes use of sample standard deviation
// Z Statistics
jStat.extend({
  // 2 different parameter lists:
  // (value, mean, sd)
  // (value, array, flag)
  zscore: function zscore() {
    var args = slice.call(arguments);
    if (isNumber(args[1])) {
      return (args[0] - args[1]) / args[2];
    }
    return (args[0] - jStat.mean(args[1])) / jStat.stdev(args[1], args[2]);
  },

  // 3 different paramter lists:
  // (value, mean, sd, sides)
  // (zscore, sides)
  // (value, array, sides, flag)
  ztest: function ztest() {
    var args = slice.call(arguments);
    var z;
    if (isArray(args[1])) {
      // (value, array, sides, flag)
      z = jStat.zscore(args[0],args[1],args[3]);
      return (args[2] === 1) ?
        (jStat.normal.cdf(-Math.abs(z), 0, 1)) :
        (jStat.normal.cdf(-Math.abs(z), 0, 1)*2);
    } else {
      if (args.length > 2) {
        // (value, mean, sd, sides)
        z = jStat.zscore(args[0],args[1],args[2]);
        return (args[3] === 1) ?
          (jStat.normal.cdf(-Math.abs(z),0,1)) :
          (jStat.normal.cdf(-Math.abs(z),0,1)* 2);
      } else {
        // (zscore, sides)
        z = args[0];
        return (args[1] === 1) ?
          (jStat.normal.cdf(-Math.abs(z),0,1)) :
          (jStat.normal.cdf(-Math.abs(z),0,1)*2);
      }
    }
  }
});

jStat.extend(jStat.fn, {
  zscore: function zscore(value, flag) {
    return (value - this.mean()) / this.stdev(flag);
  },

  ztest: function ztest(value, sides, flag) {
    var zscore = Math.abs(this.zscore(value, flag));
    return (sides === 1) ?
      (jStat.normal.cdf(-zscore, 0, 1)) :
      (jStat.normal.cdf(-zscore, 0, 1) * 2);
  }
});

// T Statistics
jStat.extend({
  // 2 parameter lists
  // (value, mean, sd, n)
  // (value, array)
  tscore: function tscore() {
    var args = slice.call(arguments);
    return (args.length === 4) ?
      ((args[0] - args[1]) / (args[2] / Math.sqrt(args[3]))) :
      ((args[0] - jStat.mean(args[1])) /
       (jStat.stdev(args[1], true) / Math.sqrt(args[1].length)));
  },

  // 3 different paramter lists:
  // (value, mean, sd, n, sides)
  // (tscore, n, sides)
  // (value, array, sides)
  ttest: function ttest() {
    var args = slice.call(arguments);
    var tscore;
    if (args.length === 5) {
      tscore = Math.abs(jStat.tscore(args[0], args[1], args[2], args[3]));
      return (args[4] === 1) ?
        (jStat.studentt.cdf(-tscore, args[3]-1)) :
        (jStat.studentt.cdf(-tscore, args[3]-1)*2);
    }
    if (isNumber(args[1])) {
      tscore = Math.abs(args[0])
      return (args[2] == 1) ?
        (jStat.studentt.cdf(-tscore, args[1]-1)) :
        (jStat.studentt.cdf(-tscore, args[1]-1) * 2);
    }
    tscore = Math.abs(jStat.tscore(args[0], args[1]))
    return (args[2] == 1) ?
      (jStat.studentt.cdf(-tscore, args[1].length-1)) :
      (jStat.studentt.cdf(-tscore, args[1].length-1) * 2);
  }
});

jStat.extend(jStat.fn, {
  tscore: function tscore(value) {
    return (value - this.mean()) / (this.stdev(true) / Math.sqrt(this.cols()));
  },

  ttest: function ttest(value, sides) {
    return (sides === 1) ?
      (1 - jStat.studentt.cdf(Math.abs(this.tscore(value)), this.cols()-1)) :
      (jStat.studentt.cdf(-Math.abs(this.tscore(value)), this.cols()-1)*2);
  }
});

// F Statistics
jStat.extend({
  // Paramter list is as follows:
  // (array1, array2, array3, ...)
  // or it is an array of arrays
  // array of arrays conversion
  anovafscore: function anovafscore() {
    var args = slice.call(arguments),
    expVar, sample, sampMean, sampSampMean, tmpargs, unexpVar, i, j;
    if (args.length === 1) {
      tmpargs = new Array(args[0].length);
      for (i = 0; i < args[0].length; i++) {
        tmpargs[i] = args[0][i];
      }
      args = tmpargs;
    }
    // Builds sample array
    sample = new Array();
    for (i = 0; i < args.length; i++) {
      sample = sample.concat(args[i]);
    }
    sampMean = jStat.mean(sample);
    // Computes the explained variance
    expVar = 0;
    for (i = 0; i < args.length; i++) {
      expVar = expVar + args[i].length * Math.pow(jStat.mean(args[i]) - sampMean, 2);
    }
    expVar /= (args.length - 1);
    // Computes unexplained variance
    unexpVar = 0;
    for (i = 0; i < args.length; i++) {
      sampSampMean = jStat.mean(args[i]);
      for (j = 0; j < args[i].length; j++) {
        unexpVar += Math.pow(args[i][j] - sampSampMean, 2);
      }
    }
    unexpVar /= (sample.length - args.length);
    return expVar / unexpVar;
  },

  // 2 different paramter setups
  // (array1, array2, array3, ...)
  // (anovafscore, df1, df2)
  anovaftest: function anovaftest() {
    var args = slice.call(arguments),
    df1, df2, n, i;
    if (isNumber(args[0])) {
      return 1 - jStat.centralF.cdf(args[0], args[1], args[2]);
    }
    var anovafscore = jStat.anovafscore(args);
    df1 = args.length - 1;
    n = 0;
    for (i = 0; i < args.length; i++) {
      n = n + args[i].length;
    }
    df2 = n - df1 - 1;
    return 1 - jStat.centralF.cdf(anovafscore, df1, df2);
  },

  ftest: function ftest(fscore, df1, df2) {
    return 1 - jStat.centralF.cdf(fscore, df1, df2);
  }
});

jStat.extend(jStat.fn, {
  anovafscore: function anovafscore() {
    return jStat.anovafscore(this.toArray());
  },

  anovaftes: function anovaftes() {
    var n = 0;
    var i;
    for (i = 0; i < this.length; i++) {
      n = n + this[i].length;
    }
    return jStat.ftest(this.anovafscore(), this.length - 1, n - this.length);
  }
});

// Tukey's range test
jStat.extend({
  // 2 parameter lists
  // (mean1, mean2, n1, n2, sd)
  // (array1, array2, sd)
  qscore: function qscore() {
    var args = slice.call(arguments);
    var mean1, mean2, n1, n2, sd;
    if (isNumber(args[0])) {
        mean1 = args[0];
        mean2 = args[1];
        n1 = args[2];
        n2 = args[3];
        sd = args[4];
    } else {
        mean1 = jStat.mean(args[0]);
        mean2 = jStat.mean(args[1]);
        n1 = args[0].length;
        n2 = args[1].length;
        sd = args[2];
    }
    return Math.abs(mean1 - mean2) / (sd * Math.sqrt((1 / n1 + 1 / n2) / 2));
  },

  // 3 different parameter lists:
  // (qscore, n, k)
  // (mean1, mean2, n1, n2, sd, n, k)
  // (array1, array2, sd, n, k)
  qtest: function qtest() {
    var args = slice.call(arguments);

    var qscore;
    if (args.length === 3) {
      qscore = args[0];
      args = args.slice(1);
    } else if (args.length === 7) {
      qscore = jStat.qscore(args[0], args[1], args[2], args[3], args[4]);
      args = args.slice(5);
    } else {
      qscore = jStat.qscore(args[0], args[1], args[2]);
      args = args.slice(3);
    }

    var n = args[0];
    var k = args[1];

    return 1 - jStat.tukey.cdf(qscore, k, n - k);
  },

  tukeyhsd: function tukeyhsd(arrays) {
    var sd = jStat.pooledstdev(arrays);
    var means = arrays.map(function (arr) {return jStat.mean(arr);});
    var n = arrays.reduce(function (n, arr) {return n + arr.length;}, 0);

    var results = [];
    for (var i = 0; i < arrays.length; ++i) {
        for (var j = i + 1; j < arrays.length; ++j) {
            var p = jStat.qtest(means[i], means[j], arrays[i].length, arrays[j].length, sd, n, arrays.length);
            results.push([[i, j], p]);
        }
    }

    return results;
  }
});

// Error Bounds
jStat.extend({
  // 2 different parameter setups
  // (value, alpha, sd, n)
  // (value, alpha, array)
  normalci: function normalci() {
    var args = slice.call(arguments),
    ans = new Array(2),
    change;
    if (args.length === 4) {
      change = Math.abs(jStat.normal.inv(args[1] / 2, 0, 1) *
                        args[2] / Math.sqrt(args[3]));
    } else {
      change = Math.abs(jStat.normal.inv(args[1] / 2, 0, 1) *
                        jStat.stdev(args[2]) / Math.sqrt(args[2].length));
    }
    ans[0] = args[0] - change;
    ans[1] = args[0] + change;
    return ans;
  },

  // 2 different parameter setups
  // (value, alpha, sd, n)
  // (value, alpha, array)
  tci: function tci() {
    var args = slice.call(arguments),
    ans = new Array(2),
    change;
    if (args.length === 4) {
      change = Math.abs(jStat.studentt.inv(args[1] / 2, args[3] - 1) *
                        args[2] / Math.sqrt(args[3]));
    } else {
      change = Math.abs(jStat.studentt.inv(args[1] / 2, args[2].length - 1) *
                        jStat.stdev(args[2], true) / Math.sqrt(args[2].length));
    }
    ans[0] = args[0] - change;
    ans[1] = args[0] + change;
    return ans;
  },

  significant: function significant(pvalue, alpha) {
    return pvalue < alpha;
  }
});

jStat.extend(jStat.fn, {
  normalci: function normalci(value, alpha) {
    return jStat.normalci(value, alpha, this.toArray());
  },

  tci: function tci(value, alpha) {
    return jStat.tci(value, alpha, this.toArray());
  }
});

// internal method for calculating the z-score for a difference of proportions test
function differenceOfProportions(p1, n1, p2, n2) {
  if (p1 > 1 || p2 > 1 || p1 <= 0 || p2 <= 0) {
    throw new Error("Proportions should be greater than 0 and less than 1")
  }
  var pooled = (p1 * n1 + p2 * n2) / (n1 + n2);
  var se = Math.sqrt(pooled * (1 - pooled) * ((1/n1) + (1/n2)));
  return (p1 - p2) / se;
}

// Difference of Proportions
jStat.extend(jStat.fn, {
  oneSidedDifferenceOfProportions: function oneSidedDifferenceOfProportions(p1, n1, p2, n2) {
    var z = differenceOfProportions(p1, n1, p2, n2);
    return jStat.ztest(z, 1);
  },

  twoSidedDifferenceOfProportions: function twoSidedDifferenceOfProportions(p1, n1, p2, n2) {
    var z = differenceOfProportions(p1, n1, p2, n2);
    return jStat.ztest(z, 2);
  }
});

}(jStat, Math));
jStat.models = (function(){
  function sub_regress(exog) {
    var var_count = exog[0].length;
    var modelList = jStat.arange(var_count).map(function(endog_index) {
      var exog_index =
          jStat.arange(var_count).filter(function(i){return i!==endog_index});
      return ols(jStat.col(exog, endog_index).map(function(x){ return x[0] }),
                 jStat.col(exog, exog_index))
    });
    return modelList;
  }

  // do OLS model regress
  // exog have include const columns ,it will not generate it .In fact, exog is
  // "design matrix" look at
  //https://en.wikipedia.org/wiki/Design_matrix
  function ols(endog, exog) {
    var nobs = endog.length;
    var df_model = exog[0].length - 1;
    var df_resid = nobs-df_model - 1;
    var coef = jStat.lstsq(exog, endog);
    var predict =
        jStat.multiply(exog, coef.map(function(x) { return [x] }))
            .map(function(p) { return p[0] });
    var resid = jStat.subtract(endog, predict);
    var ybar = jStat.mean(endog);
    // constant cause problem
    // var SST = jStat.sum(endog.map(function(y) {
    //   return Math.pow(y-ybar,2);
    // }));
    var SSE = jStat.sum(predict.map(function(f) {
      return Math.pow(f - ybar, 2);
    }));
    var SSR = jStat.sum(endog.map(function(y, i) {
      return Math.pow(y - predict[i], 2);
    }));
    var SST = SSE + SSR;
    var R2 = (SSE / SST);
    return {
        exog:exog,
        endog:endog,
        nobs:nobs,
        df_model:df_model,
        df_resid:df_resid,
        coef:coef,
        predict:predict,
        resid:resid,
        ybar:ybar,
        SST:SST,
        SSE:SSE,
        SSR:SSR,
        R2:R2
    };
  }

  // H0: b_I=0
  // H1: b_I!=0
  function t_test(model) {
    var subModelList = sub_regress(model.exog);
    //var sigmaHat=jStat.stdev(model.resid);
    var sigmaHat = Math.sqrt(model.SSR / (model.df_resid));
    var seBetaHat = subModelList.map(function(mod) {
      var SST = mod.SST;
      var R2 = mod.R2;
      return sigmaHat / Math.sqrt(SST * (1 - R2));
    });
    var tStatistic = model.coef.map(function(coef, i) {
      return (coef - 0) / seBetaHat[i];
    });
    var pValue = tStatistic.map(function(t) {
      var leftppf = jStat.studentt.cdf(t, model.df_resid);
      return (leftppf > 0.5 ? 1 - leftppf : leftppf) * 2;
    });
    var c = jStat.studentt.inv(0.975, model.df_resid);
    var interval95 = model.coef.map(function(coef, i) {
      var d = c * seBetaHat[i];
      return [coef - d, coef + d];
    })
    return {
        se: seBetaHat,
        t: tStatistic,
        p: pValue,
        sigmaHat: sigmaHat,
        interval95: interval95
    };
  }

  function F_test(model) {
    var F_statistic =
        (model.R2 / model.df_model) / ((1 - model.R2) / model.df_resid);
    var fcdf = function(x, n1, n2) {
      return jStat.beta.cdf(x / (n2 / n1 + x), n1 / 2, n2 / 2)
    }
    var pvalue = 1 - fcdf(F_statistic, model.df_model, model.df_resid);
    return { F_statistic: F_statistic, pvalue: pvalue };
  }

  function ols_wrap(endog, exog) {
    var model = ols(endog,exog);
    var ttest = t_test(model);
    var ftest = F_test(model);
    // Provide the Wherry / Ezekiel / McNemar / Cohen Adjusted R^2
    // Which matches the 'adjusted R^2' provided by R's lm package
    var adjust_R2 =
        1 - (1 - model.R2) * ((model.nobs - 1) / (model.df_resid));
    model.t = ttest;
    model.f = ftest;
    model.adjust_R2 = adjust_R2;
    return model;
  }

  return { ols: ols_wrap };
})();
//To regress, simply build X matrix
//(append column of 1's) using
//buildxmatrix and build the Y
//matrix using buildymatrix
//(simply the transpose)
//and run regress.



//Regressions

jStat.extend({
  buildxmatrix: function buildxmatrix(){
    //Parameters will be passed in as such
    //(array1,array2,array3,...)
    //as (x1,x2,x3,...)
    //needs to be (1,x1,x2,x3,...)
    var matrixRows = new Array(arguments.length);
    for(var i=0;i<arguments.length;i++){
      var array = [1];
      matrixRows[i]= array.concat(arguments[i]);
    }
    return jStat(matrixRows);

  },

  builddxmatrix: function builddxmatrix() {
    //Paramters will be passed in as such
    //([array1,array2,...]
    var matrixRows = new Array(arguments[0].length);
    for(var i=0;i<arguments[0].length;i++){
      var array = [1]
      matrixRows[i]= array.concat(arguments[0][i]);
    }
    return jStat(matrixRows);

  },

  buildjxmatrix: function buildjxmatrix(jMat) {
    //Builds from jStat Matrix
    var pass = new Array(jMat.length)
    for(var i=0;i<jMat.length;i++){
      pass[i] = jMat[i];
    }
    return jStat.builddxmatrix(pass);

  },

  buildymatrix: function buildymatrix(array){
    return jStat(array).transpose();
  },

  buildjymatrix: function buildjymatrix(jMat){
    return jMat.transpose();
  },

  matrixmult: function matrixmult(A,B){
    var i, j, k, result, sum;
    if (A.cols() == B.rows()) {
      if(B.rows()>1){
        result = [];
        for (i = 0; i < A.rows(); i++) {
          result[i] = [];
          for (j = 0; j < B.cols(); j++) {
            sum = 0;
            for (k = 0; k < A.cols(); k++) {
              sum += A.toArray()[i][k] * B.toArray()[k][j];
            }
            result[i][j] = sum;
          }
        }
        return jStat(result);
      }
      result = [];
      for (i = 0; i < A.rows(); i++) {
        result[i] = [];
        for (j = 0; j < B.cols(); j++) {
          sum = 0;
          for (k = 0; k < A.cols(); k++) {
            sum += A.toArray()[i][k] * B.toArray()[j];
          }
          result[i][j] = sum;
        }
      }
      return jStat(result);
    }
  },

  //regress and regresst to be fixed

  regress: function regress(jMatX,jMatY){
    //print("regressin!");
    //print(jMatX.toArray());
    var innerinv = jStat.xtranspxinv(jMatX);
    //print(innerinv);
    var xtransp = jMatX.transpose();
    var next = jStat.matrixmult(jStat(innerinv),xtransp);
    return jStat.matrixmult(next,jMatY);

  },

  regresst: function regresst(jMatX,jMatY,sides){
    var beta = jStat.regress(jMatX,jMatY);

    var compile = {};
    compile.anova = {};
    var jMatYBar = jStat.jMatYBar(jMatX, beta);
    compile.yBar = jMatYBar;
    var yAverage = jMatY.mean();
    compile.anova.residuals = jStat.residuals(jMatY, jMatYBar);

    compile.anova.ssr = jStat.ssr(jMatYBar, yAverage);
    compile.anova.msr = compile.anova.ssr / (jMatX[0].length - 1);

    compile.anova.sse = jStat.sse(jMatY, jMatYBar);
    compile.anova.mse =
        compile.anova.sse / (jMatY.length - (jMatX[0].length - 1) - 1);

    compile.anova.sst = jStat.sst(jMatY, yAverage);
    compile.anova.mst = compile.anova.sst / (jMatY.length - 1);

    compile.anova.r2 = 1 - (compile.anova.sse / compile.anova.sst);
    if (compile.anova.r2 < 0) compile.anova.r2 = 0;

    compile.anova.fratio = compile.anova.msr / compile.anova.mse;
    compile.anova.pvalue =
        jStat.anovaftest(compile.anova.fratio,
                         jMatX[0].length - 1,
                         jMatY.length - (jMatX[0].length - 1) - 1);

    compile.anova.rmse = Math.sqrt(compile.anova.mse);

    compile.anova.r2adj = 1 - (compile.anova.mse / compile.anova.mst);
    if (compile.anova.r2adj < 0) compile.anova.r2adj = 0;

    compile.stats = new Array(jMatX[0].length);
    var covar = jStat.xtranspxinv(jMatX);
    var sds, ts, ps;

    for(var i=0; i<beta.length;i++){
      sds=Math.sqrt(compile.anova.mse * Math.abs(covar[i][i]));
      ts= Math.abs(beta[i] / sds);
      ps= jStat.ttest(ts, jMatY.length - jMatX[0].length - 1, sides);

      compile.stats[i]=[beta[i], sds, ts, ps];
    }

    compile.regress = beta;
    return compile;
  },

  xtranspx: function xtranspx(jMatX){
    return jStat.matrixmult(jMatX.transpose(),jMatX);
  },


  xtranspxinv: function xtranspxinv(jMatX){
    var inner = jStat.matrixmult(jMatX.transpose(),jMatX);
    var innerinv = jStat.inv(inner);
    return innerinv;
  },

  jMatYBar: function jMatYBar(jMatX, beta) {
    var yBar = jStat.matrixmult(jMatX, beta);
    return new jStat(yBar);
  },

  residuals: function residuals(jMatY, jMatYBar) {
    return jStat.matrixsubtract(jMatY, jMatYBar);
  },

  ssr: function ssr(jMatYBar, yAverage) {
    var ssr = 0;
    for(var i = 0; i < jMatYBar.length; i++) {
      ssr += Math.pow(jMatYBar[i] - yAverage, 2);
    }
    return ssr;
  },

  sse: function sse(jMatY, jMatYBar) {
    var sse = 0;
    for(var i = 0; i < jMatY.length; i++) {
      sse += Math.pow(jMatY[i] - jMatYBar[i], 2);
    }
    return sse;
  },

  sst: function sst(jMatY, yAverage) {
    var sst = 0;
    for(var i = 0; i < jMatY.length; i++) {
      sst += Math.pow(jMatY[i] - yAverage, 2);
    }
    return sst;
  },

  matrixsubtract: function matrixsubtract(A,B){
    var ans = new Array(A.length);
    for(var i=0;i<A.length;i++){
      ans[i] = new Array(A[i].length);
      for(var j=0;j<A[i].length;j++){
        ans[i][j]=A[i][j]-B[i][j];
      }
    }
    return jStat(ans);
  }
});
  // Make it compatible with previous version.
  jStat.jStat = jStat;

  return jStat;
});


/***/ }),

/***/ 713:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(875);

process.exitCode = await (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommand */ .d)(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand)
});

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: ./build/errors.js
/**
 * A fault that the reader of the message can mend: wrong input, wrong usage, wrong settings.
 *
 * The message always has three parts: where (file and line, or the name of the input), what rule was broken by which
 * value, and the mend. Anything else that is thrown is a defect of this program and keeps its stack.
 */
class errors_UserError extends Error {
    name = 'UserError';
    place;
    constructor(rule, mend, place = {}) {
        super(`${placeText(place)}${rule} ${mend}`);
        this.place = place;
    }
}
function placeText({ file, line, column }) {
    const where = [file === undefined ? undefined : inert(file), line === undefined ? undefined : String(line)]
        .filter((part) => part !== undefined)
        .join(':');
    const inColumn = column === undefined ? '' : `column ${errors_quote(column)}`;
    const text = [where, inColumn].filter((part) => part !== '').join(': ');
    return text === '' ? '' : `${text}: `;
}
const QUOTE_LIMIT = 80;
/**
 * A value from the input as it may stand in a message: JSON-quoted, so that control characters and line ends are
 * visible and inert, and cut at 80 characters.
 */
function errors_quote(value) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
    const cut = text.length > QUOTE_LIMIT ? `${text.slice(0, QUOTE_LIMIT)}…` : text;
    return inert(JSON.stringify(cut));
}
/** Characters that a terminal obeys or that do not show, as escapes: JSON quoting leaves many of them in the text. */
function inert(text) {
    return text.replace(
    // eslint-disable-next-line no-control-regex
    /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// EXTERNAL MODULE: ./node_modules/jstat/dist/jstat.js
var jstat = __nccwpck_require__(453);
;// CONCATENATED MODULE: ./build/stats/domain.js
/**
 * Throws a RangeError unless `holds`. Functions of `stats/` never answer outside their domain: a NaN compares false
 * with every threshold and would pass a gate.
 */
function requireDomain(holds, rule) {
    if (!holds)
        throw new RangeError(rule);
}

;// CONCATENATED MODULE: ./build/stats/incomplete-beta.js

/**
 * The regularised incomplete beta function I_x(a, b) and its complement 1 - I_x(a, b).
 *
 * jStat's version stops its continued fraction at 3e-7, and the limits built on it were seen to be off by 8e-10 to the
 * unsafe side, so this project has its own: the continued fraction of DiDonato and Morris (ACM TOMS 18, 1992, eq. 9)
 * with the power term from Loader's saddle-point form of the binomial density, which keeps its relative accuracy at
 * any a + b.
 *
 * @param a, b  shape parameters, finite and > 0 (not necessarily integers)
 * @param x     0 <= x <= 1
 * @throws RangeError outside that domain
 * Accuracy: relative error of the smaller tail below 1e-13 up to a + b = 10^6 (checked against reference values);
 * cost grows as the square root of a + b near the mean.
 */
function incompleteBeta(a, b, x) {
    requireDomain(a > 0 && Number.isFinite(a), `incompleteBeta: a must be positive and finite, not ${a}`);
    requireDomain(b > 0 && Number.isFinite(b), `incompleteBeta: b must be positive and finite, not ${b}`);
    requireDomain(x >= 0 && x <= 1, `incompleteBeta: x must lie in [0, 1], not ${x}`);
    if (x === 0)
        return { lower: 0, upper: 1 };
    if (x === 1)
        return { lower: 1, upper: 0 };
    const y = 1 - x;
    // The distance from the mean is taken from x once: y = 1 - x has lost the digits of a small x.
    const distance = a - (a + b) * x;
    // The fraction converges fast on the near side of the mean; the other tail is its complement.
    if (distance >= 0) {
        const lower = Math.min(1, powerTerm(a, b, x, y, distance) / continuedFraction(a, b, x, distance));
        return { lower, upper: 1 - lower };
    }
    const upper = Math.min(1, powerTerm(b, a, y, x, -distance) / continuedFraction(b, a, y, -distance));
    return { lower: 1 - upper, upper };
}
/** Density of the beta distribution at x, 0 < x < 1: x^(a-1) (1-x)^(b-1) / B(a, b). */
function betaDensity(a, b, x) {
    return powerTerm(a, b, x, 1 - x, a - (a + b) * x) / (x * (1 - x));
}
/** DiDonato and Morris (1992), eq. 9, summed by the modified Lentz algorithm; `distance` is a - (a + b) x. */
function continuedFraction(a, b, x, distance) {
    const tiny = 1e-300;
    let c = (a * (distance + 1)) / (a + 1);
    if (Math.abs(c) < tiny)
        c = tiny;
    let fraction = c;
    let d = 0;
    // The number of terms grows as the square root of a + b at the mean; the constant covers small shapes.
    const most = 1000 + 10 * Math.sqrt(a + b);
    for (let m = 1; m < most; m++) {
        const odd = a + 2 * m - 1;
        const numerator = (((a + m - 1) * (a + b + m - 1)) / odd) * ((m * (b - m)) / odd) * x * x;
        const denominator = m + (m * (b - m) * x) / odd + ((a + m) * (distance + 1 + m * (2 - x))) / (a + 2 * m + 1);
        d = denominator + numerator * d;
        c = denominator + numerator / c;
        if (Math.abs(d) < tiny)
            d = tiny;
        if (Math.abs(c) < tiny)
            c = tiny;
        d = 1 / d;
        const step = c * d;
        fraction *= step;
        if (Math.abs(step - 1) <= 2 ** -52)
            return fraction;
    }
    throw new RangeError(`incompleteBeta: no convergence at a = ${a}, b = ${b}, x = ${x}`);
}
/**
 * x^a y^b / B(a, b), as the square root of ab / (2 pi (a+b)) times the exponential of Loader's saddle-point terms
 * (Loader, Fast and accurate computation of binomial probabilities, 2000).
 */
function powerTerm(a, b, x, y, distance) {
    const n = a + b;
    const exponent = stirlingError(n) -
        stirlingError(a) -
        stirlingError(b) -
        deviance(a, n * x, distance) -
        deviance(b, n * y, -distance);
    return Math.exp(exponent) * Math.sqrt((a * b) / (2 * Math.PI * n));
}
/** log Gamma(z + 1) minus Stirling's approximation log(sqrt(2 pi z) (z / e)^z), for z > 0. */
function stirlingError(z) {
    let shift = 0;
    let w = z;
    // Below 16 the asymptotic series loses digits: climb by Gamma(w + 2) = (w + 1) Gamma(w + 1).
    while (w < 16) {
        shift += (w + 0.5) * Math.log1p(1 / w) - 1;
        w += 1;
    }
    const r = 1 / (w * w);
    const series = (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - r * (691 / 360360 - r / 156)))))) / w;
    return series + shift;
}
/** Loader's deviance term x log(x / m) + m - x, without cancellation where x is near m; `difference` is x - m. */
function deviance(x, m, difference) {
    if (Math.abs(difference) >= 0.1 * (x + m))
        return x * Math.log(x / m) - difference;
    const v = difference / (x + m);
    let sum = difference * v;
    let term = 2 * x * v;
    for (let j = 3; j < 2000; j += 2) {
        term *= v * v;
        const next = sum + term / j;
        if (next === sum)
            break;
        sum = next;
    }
    return sum;
}

;// CONCATENATED MODULE: ./build/stats/clopper-pearson.js



/**
 * One-sided lower confidence limit, at level 1 - alpha, of a binomial proportion: the Clopper-Pearson limit
 * BetaInv(alpha; k, n - k + 1), and 0 at k = 0 (Clopper and Pearson, Biometrika 26, 1934).
 *
 * @param k      successes, 0 <= k <= n (the continuous extension for non-integers)
 * @param n      trials, > 0
 * @param alpha  probability of lying above the truth, in (0, 1)
 * @throws RangeError outside that domain
 * Accuracy: 1e-12 relative (golden values up to n = 10^6), closed form at the ends.
 */
function lowerLimit(k, n, alpha) {
    checkDomain(k, n, alpha);
    if (k === 0)
        return 0;
    if (k === n)
        return Math.exp(Math.log(alpha) / n);
    return betaQuantile(k, n - k + 1, alpha);
}
/** One-sided upper Clopper-Pearson limit at level 1 - alpha: 1 - lowerLimit(n - k, n, alpha), and 1 at k = n. */
function upperLimit(k, n, alpha) {
    checkDomain(k, n, alpha);
    if (k === n)
        return 1;
    if (k === 0)
        return -Math.expm1(Math.log(alpha) / n);
    return betaQuantileUpper(k + 1, n - k, alpha);
}
/** Two-sided (equal-tailed) Clopper-Pearson interval at level 1 - alpha. */
function interval(k, n, alpha) {
    return [lowerLimit(k, n, alpha / 2), upperLimit(k, n, alpha / 2)];
}
function checkDomain(k, n, alpha) {
    requireDomain(n > 0 && Number.isFinite(n), `Clopper-Pearson: n must be positive and finite, not ${n}`);
    requireDomain(k >= 0 && k <= n, `Clopper-Pearson: k must lie in [0, ${n}], not ${k}`);
    requireDomain(alpha > 0 && alpha < 1, `Clopper-Pearson: alpha must lie in (0, 1), not ${alpha}`);
}
/** x with I_x(a, b) = p. */
function betaQuantile(a, b, p) {
    return polish(a, b, jstat.ibetainv(p, a, b), (x) => Math.log(incompleteBeta(a, b, x).lower / p), 1);
}
/** x with 1 - I_x(a, b) = p: a function of its own, because 1 - p has lost the digits of a small p. */
function betaQuantileUpper(a, b, p) {
    const start = 1 - jstat.ibetainv(p, b, a);
    return polish(a, b, start, (x) => Math.log(incompleteBeta(a, b, x).upper / p), -1);
}
/**
 * Newton's method on the logarithm of a tail, kept inside a shrinking bracket. jStat's inverse is a good starting
 * value (eight digits) and no more.
 *
 * @param excess     log(tail(x) / wanted), monotone in x
 * @param direction  1 where the tail grows with x, -1 where it falls
 */
function polish(a, b, start, excess, direction) {
    let low = 0;
    let high = 1;
    let x = start > 0 && start < 1 ? start : a / (a + b);
    for (let i = 0; i < 200; i++) {
        const f = excess(x);
        if (f === 0)
            return x;
        if (f * direction > 0)
            high = x;
        else
            low = x;
        const tails = incompleteBeta(a, b, x);
        const slope = (direction * betaDensity(a, b, x)) / (direction > 0 ? tails.lower : tails.upper);
        let next = x - f / slope;
        if (!(next > low && next < high))
            next = (low + high) / 2;
        if (Math.abs(next - x) <= 2 ** -52 * next)
            return next;
        x = next;
    }
    return x;
}

;// CONCATENATED MODULE: ./build/stats/bisect.js
/**
 * The point where a decreasing function falls to zero or below, rounded up: the smallest double found, between `low`
 * (where it is positive) and `high` (where it is not), at which the function is not positive. Bisection with
 * regula falsi steps (the Illinois variant), to neighbouring doubles or 1e-16 relative.
 */
function firstNotPositive(f, low, high) {
    let [a, b] = [low, high];
    let [fa, fb] = [f(a), f(b)];
    for (let i = 0; i < 200 && b - a > 2 ** -53 * b; i++) {
        const falsi = b - (fb * (b - a)) / (fb - fa);
        // Every third step is a plain halving, so that a flat function cannot stall the search.
        const x = i % 3 === 2 || !(falsi > a && falsi < b) ? (a + b) / 2 : falsi;
        if (x <= a || x >= b)
            break;
        const fx = f(x);
        if (fx > 0) {
            if (i % 3 !== 2)
                fb /= 2;
            [a, fa] = [x, fx];
        }
        else {
            if (i % 3 !== 2)
                fa /= 2;
            [b, fb] = [x, fx];
        }
    }
    return b;
}

;// CONCATENATED MODULE: ./build/stats/binomial.js


/**
 * P(X <= k) for X binomial with n trials and success probability p, as a regularised incomplete beta function. For
 * non-integer k it is the usual continuous extension, which sample-size searches need.
 *
 * @param k  0 <= k <= n, @param n  n > 0, @param p  0 <= p <= 1
 * @throws RangeError outside that domain
 * Accuracy: that of incompleteBeta, relative 1e-13.
 */
function binomialCdf(k, n, p) {
    requireDomain(n > 0 && Number.isFinite(n), `binomialCdf: n must be positive and finite, not ${n}`);
    requireDomain(k >= 0 && k <= n, `binomialCdf: k must lie in [0, ${n}], not ${k}`);
    return k === n ? 1 : incompleteBeta(k + 1, n - k, p).upper;
}

;// CONCATENATED MODULE: ./build/certificate/bounds.js



/** R_m = (n - K) - c_m: the queries that model m gets wrong and some other model gets right. */
function rescues(pool) {
    return pool.correct.map((correct) => pool.queries - pool.allWrong - correct);
}
/**
 * All upper bounds on the gain of any selection policy over the single best model (or over the declared baseline, for
 * `rescueDeclared`).
 *
 * @param pool      counts, see PoolCounts
 * @param delta     probability that a bound lies below the true gain, in (0, 1)
 * @param baseline  index of the model declared as baseline, if any
 * @throws RangeError where the counts or delta are out of range
 */
function upperBounds(pool, delta, baseline) {
    const { queries: n, allWrong, correct } = pool;
    const models = correct.length;
    const rescued = rescues(pool);
    const fewest = Math.min(...rescued);
    const best = Math.max(...correct);
    return {
        pluginV1: 1 - lowerLimit(allWrong, n, delta) - best / n,
        bonferroniV2: 1 - lowerLimit(allWrong, n, delta / 2) - lowerLimit(best, n, delta / (2 * models)),
        rescueBonferroni: upperLimit(fewest, n, delta / models),
        rescueBergerBoos: bergerBoosBound(rescued, n, delta),
        rescueDeclared: baseline === undefined ? null : upperLimit(rescued[baseline], n, delta),
    };
}
/** Lower bound on the gain, one-sided at 1 - delta. No selection cost: G is the least of the G_m, so any one of them bounds it. */
function gainLowerBound(fewestRescues, queries, delta) {
    return lowerLimit(fewestRescues, queries, delta);
}
/**
 * Upper bound on G = min_m G_m from the rescue counts of all models, valid when the best model is chosen from the
 * same data.
 *
 * G >= e means G_m >= e for every m. Following Berger and Boos (JASA 89, 1994), the probability of a least count as
 * small as the one seen is maximised over the nuisances G_m inside a simultaneous confidence set (each G_m >= L_m,
 * together at 1 - gamma) and gamma is added: a union bound of binomial tails, each falling in G_m. A model that is
 * clearly worse than the best has a large L_m and costs next to nothing.
 *
 * @param rescued  R_m of each model (real numbers are allowed, for sample-size searches)
 * @param n        queries, > 0
 * @param delta    in (0, 1); gamma is delta / 25
 * @returns the root in e of sum_m BinomCDF(min R; n, max(e, L_m)) = delta - gamma, rounded up to a double, or min R / n
 *   where the sum is below that already
 * Accuracy: 1e-12 relative.
 */
function bergerBoosBound(rescued, n, delta) {
    const gamma = delta / 25;
    const fewest = Math.min(...rescued);
    const floors = rescued.map((count) => lowerLimit(count, n, gamma / rescued.length));
    const point = fewest / n;
    const excess = (e) => {
        // Models whose floor lies below e all contribute the same tail.
        let competing = 0;
        let sum = 0;
        for (const floor of floors) {
            if (floor <= e)
                competing += 1;
            else
                sum += tailAt(floor);
        }
        return sum + (competing === 0 ? 0 : competing * binomialCdf(fewest, n, e)) - (delta - gamma);
    };
    const tails = new Map();
    const tailAt = (floor) => {
        const known = tails.get(floor);
        if (known !== undefined)
            return known;
        const tail = binomialCdf(fewest, n, floor);
        tails.set(floor, tail);
        return tail;
    };
    if (excess(point) <= 0)
        return point;
    const ceiling = upperLimit(fewest, n, (delta - gamma) / rescued.length);
    return firstNotPositive(excess, point, ceiling);
}

;// CONCATENATED MODULE: ./build/outcomes/bits.js
function wordsFor(size) {
    return (size + 31) >>> 5;
}
function hasBit(bits, index) {
    return ((bits[index >>> 5] >>> (index & 31)) & 1) === 1;
}
function setBit(bits, index) {
    bits[index >>> 5] |= 1 << (index & 31);
}
/** The first `size` bits set. */
function ones(size) {
    const bits = new Uint32Array(wordsFor(size)).fill(0xffffffff);
    if (size & 31)
        bits[bits.length - 1] = (1 << (size & 31)) - 1;
    return bits;
}
/** Number of set bits of one word. */
function popcount(word) {
    let v = word - ((word >>> 1) & 0x55555555);
    v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
    return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
/**
 * Number of set bits, or, where rows stand for several identical queries, the sum of the weights of the set bits.
 */
function count(bits, weights) {
    let total = 0;
    if (weights === null) {
        for (const word of bits)
            total += popcount(word);
        return total;
    }
    forEachBit(bits, (index) => (total += weights[index]));
    return total;
}
function forEachBit(bits, visit) {
    for (let w = 0; w < bits.length; w++) {
        for (let word = bits[w]; word !== 0; word &= word - 1)
            visit(w * 32 + 31 - Math.clz32(word & -word));
    }
}
/** A new set, word by word from others of the same length. */
function combine(size, word) {
    const bits = new Uint32Array(wordsFor(size));
    for (let w = 0; w < bits.length; w++)
        bits[w] = word(w);
    return bits;
}

;// CONCATENATED MODULE: ./build/stats/mcnemar.js


/**
 * Exact one-sided McNemar test that the first of two paired classifiers is right more often: the probability of at
 * least `onlyFirst` successes among the discordant pairs when each is a fair coin (McNemar 1947, exact form).
 *
 * @param onlyFirst   pairs on which only the first is right, >= 0
 * @param onlySecond  pairs on which only the second is right, >= 0
 * @returns the p-value; 1 where no pair is discordant
 */
function pFirstIsBetter(onlyFirst, onlySecond) {
    requireDomain(onlyFirst >= 0 && onlySecond >= 0, `McNemar: counts must not be negative: ${onlyFirst}, ${onlySecond}`);
    const pairs = onlyFirst + onlySecond;
    return pairs === 0 ? 1 : binomialCdf(onlySecond, pairs, 0.5);
}
/** Exact two-sided McNemar test: twice the smaller one-sided p-value, at most 1. */
function pDiffer(onlyFirst, onlySecond) {
    return Math.min(1, 2 * pFirstIsBetter(Math.max(onlyFirst, onlySecond), Math.min(onlyFirst, onlySecond)));
}

;// CONCATENATED MODULE: ./build/certificate/ensembles.js


function compareEnsemble(ensemble, matrix) {
    const size = matrix.universe.length * 32;
    const shared = combine(size, (w) => matrix.complete[w] & ensemble.answered[w]);
    const right = combine(size, (w) => shared[w] & ensemble.right[w]);
    const queries = matrix.queries(shared);
    const correct = matrix.queries(right);
    let best = 0;
    let pLargest = 0;
    for (const member of matrix.right) {
        const onlyEnsemble = matrix.queries(combine(size, (w) => right[w] & ~member[w]));
        const onlyMember = matrix.queries(combine(size, (w) => shared[w] & member[w] & ~right[w]));
        best = Math.max(best, correct - onlyEnsemble + onlyMember);
        pLargest = Math.max(pLargest, pFirstIsBetter(onlyEnsemble, onlyMember));
    }
    const oracle = queries - matrix.queries(combine(size, (w) => matrix.allWrong[w] & shared[w]));
    return {
        name: ensemble.name,
        queries,
        accuracy: queries === 0 ? 0 : correct / queries,
        difference: queries === 0 ? 0 : (correct - best) / queries,
        pBeatsEveryMember: pLargest,
        realisedShare: oracle === best ? null : (correct - best) / (oracle - best),
        beyondCeiling: matrix.queries(combine(size, (w) => matrix.allWrong[w] & right[w])),
    };
}

;// CONCATENATED MODULE: ./build/certificate/level.js
/**
 * delta = 1 - confidence as it was meant: 0.95 gives 0.05, where the subtraction of doubles gives 0.05000000000000004.
 */
function deltaOf(confidence) {
    return Number((1 - confidence).toPrecision(15));
}

;// CONCATENATED MODULE: ./build/certificate/sample-size.js

/** Beyond this no evaluation goes, and the answer is the same as never. */
const MOST = 1e9;
/**
 * The smallest number of queries, at the rates seen, at which the verdict is no longer `inconclusive`; null where none
 * up to 10^9 would do, which is so where the gain seen is as good as the gain asked for.
 *
 * Counts are scaled as real numbers (the tails have a continuous extension), so that the answer grows and falls
 * smoothly with the rates and a search by doubling and halving finds it.
 *
 * @param queries  n of the evaluation as it is, >= 1
 * @param decides  whether n queries decide, given the factor n / queries by which all counts are multiplied
 */
function queriesToDecide(queries, decides) {
    requireDomain(queries >= 1, `queriesToDecide: queries must be at least 1, not ${queries}`);
    let low = queries;
    let high = queries;
    while (!decides(high, high / queries)) {
        if (high >= MOST)
            return null;
        low = high;
        high = Math.min(MOST, high * 2);
    }
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (decides(middle, middle / queries))
            high = middle;
        else
            low = middle;
    }
    return high;
}

;// CONCATENATED MODULE: ./build/certificate/verdict.js
/**
 * `no-gain` if the upper bound is below the gain asked for, `gain-possible` if the lower bound reaches it.
 *
 * Each bound is one-sided at delta, so each of the two verdicts is wrong with probability at most delta.
 * @throws RangeError where a bound is not a number: a comparison with NaN would say `inconclusive` for no reason
 */
function verdictOf(gain, minGain) {
    if (Number.isNaN(gain.lower) || Number.isNaN(gain.upper))
        throw new RangeError('verdictOf: a bound is not a number');
    if (gain.upper < minGain)
        return 'no-gain';
    return gain.lower >= minGain ? 'gain-possible' : 'inconclusive';
}

;// CONCATENATED MODULE: ./build/certificate/certify.js







/**
 * The certificate of a pool.
 *
 * @throws UserError where no query was answered by every member
 */
function certify(pool, settings) {
    const { matrix } = pool;
    const { minGain } = settings;
    const delta = deltaOf(settings.confidence);
    const counts = {
        queries: matrix.queries(matrix.complete),
        allWrong: matrix.queries(matrix.allWrong),
        correct: matrix.right.map((right) => matrix.queries(right)),
    };
    const n = counts.queries;
    if (n === 0)
        throw noCompleteQuery(pool);
    const models = modelResults(pool, counts, delta);
    const best = matrix.models.indexOf(models[0].name);
    const chosen = settings.baseline === undefined ? undefined : matrix.models.indexOf(settings.baseline);
    const reference = chosen ?? best;
    const rescued = rescues(counts);
    const gain = estimate(rescued, n, chosen, delta);
    const verdict = verdictOf(gain, minGain);
    const partialAllWrong = matrix.queries(matrix.partialAllWrong);
    const top = counts.correct[reference];
    return {
        confidence: settings.confidence,
        minGain,
        verdict,
        queries: {
            total: matrix.queries(matrix.universe),
            complete: n,
            partialAllWrong,
            neededToDecide: verdict === 'inconclusive' ? queriesNeeded(rescued, n, chosen, delta, minGain) : null,
        },
        models,
        singleBest: {
            name: matrix.models[reference],
            declared: chosen !== undefined,
            accuracy: top / n,
            ties: matrix.models.filter((_, i) => i !== reference && counts.correct[i] === top),
        },
        allWrong: {
            count: counts.allWrong,
            rate: counts.allWrong / n,
            interval: interval(counts.allWrong, n, delta),
            lower: lowerLimit(counts.allWrong, n, delta),
            queries: matrix.ids(matrix.allWrong),
        },
        ceiling: { point: 1 - counts.allWrong / n, upper: 1 - lowerLimit(counts.allWrong, n, delta) },
        gain: {
            ...gain,
            method: chosen === undefined ? 'rescueBergerBoos' : 'rescueDeclared',
            bounds: upperBounds(counts, delta, chosen),
            overBestSeen: chosen === undefined || counts.correct[chosen] === counts.correct[best] ? null : { name: matrix.models[best], ...estimate(rescued, n, undefined, delta) },
            partialAllWrong: partialAllWrong === 0 ? null : worstCases(rescued, n, partialAllWrong, chosen, delta),
        },
        ensembles: pool.ensembles.map((ensemble) => compareEnsemble(ensemble, matrix)),
    };
}
/** The gain over the best model, or over the declared baseline, with its limits. */
function estimate(rescued, queries, baseline, delta) {
    const count = baseline === undefined ? Math.min(...rescued) : rescued[baseline];
    return {
        point: count / queries,
        lower: gainLowerBound(count, queries, delta),
        upper: baseline === undefined ? bergerBoosBound(rescued, queries, delta) : upperLimit(count, queries, delta),
    };
}
/** With the incomplete queries that every answering model missed: all of them all-wrong, or all of them rescues. */
function worstCases(rescued, complete, partial, baseline, delta) {
    const queries = complete + partial;
    return {
        asAllWrong: estimate(rescued, queries, baseline, delta),
        asRescues: estimate(rescued.map((count) => count + partial), queries, baseline, delta),
    };
}
function queriesNeeded(rescued, queries, baseline, delta, minGain) {
    return queriesToDecide(queries, (n, factor) => {
        const scaled = rescued.map((count) => count * factor);
        return verdictOf(estimate(scaled, n, baseline, delta), minGain) !== 'inconclusive';
    });
}
/** Best first; equal counts in the order of their names, so that the order of the input never shows. */
function modelResults(pool, counts, delta) {
    const rescued = rescues(counts);
    return pool.matrix.models
        .map((name, i) => ({
        name,
        correct: counts.correct[i],
        accuracy: counts.correct[i] / counts.queries,
        interval: interval(counts.correct[i], counts.queries, delta),
        rescues: rescued[i],
        unanswered: pool.unanswered.get(name),
    }))
        .sort((a, b) => b.correct - a.correct || (a.name < b.name ? -1 : 1));
}
function noCompleteQuery(pool) {
    const { matrix } = pool;
    const answers = matrix.members
        .map(({ name, answered }) => ({ name, answered: matrix.queries(answered) }))
        .sort((a, b) => a.answered - b.answered)
        .slice(0, 3)
        .map(({ name, answered }) => `${JSON.stringify(name)} answered ${answered}`);
    return new errors_UserError(`no query was answered by all ${matrix.models.length} models (of ${matrix.queries(matrix.universe)} queries ${answers.join(', ')}).`, 'Check that the query ids are the same in all files, or leave out models with `models`.');
}

;// CONCATENATED MODULE: ./build/certificate/gate.js

/** Conditions on which a gate may fail. */
const FAIL_ON = ['no-gain', 'inconclusive', 'ensemble-not-better'];
/** Which of the conditions asked for hold; the gate passes where none does. */
function decide(certificate, settings) {
    const failures = FAIL_ON.filter((condition) => settings.failOn.includes(condition) && holds(condition, certificate));
    return { passed: failures.length === 0, failures };
}
function holds(condition, certificate) {
    switch (condition) {
        case 'no-gain':
        case 'inconclusive':
            return certificate.verdict === condition;
        case 'ensemble-not-better':
            return certificate.ensembles.some(({ pBeatsEveryMember }) => pBeatsEveryMember > deltaOf(certificate.confidence));
    }
}

;// CONCATENATED MODULE: ./build/report/numbers.js
/** The integer k with k / scale nearest to x on the asked side; k / scale itself is compared, so 0.07 stays 0.07. */
function rounded(x, scale, rounding) {
    if (rounding === 'nearest')
        return Math.round(x * scale);
    let k = Math.round(x * scale);
    if (rounding === 'up') {
        while (k / scale < x)
            k += 1;
        while ((k - 1) / scale >= x)
            k -= 1;
    }
    else {
        while (k / scale > x)
            k -= 1;
        while ((k + 1) / scale <= x)
            k += 1;
    }
    return k;
}
/** A fraction as percent or percentage points: 0.0515 is `5.2` (nearest, one digit). */
function percent(x, digits = 1, rounding = 'nearest') {
    const k = rounded(x, 10 ** (digits + 2), rounding);
    return (k / 10 ** digits).toFixed(digits).replace(/^-(0\.?0*)$/, '$1');
}
/**
 * A bound in points with as many digits as it takes to stand on the same side of `against` as it does: a bound just
 * below the gain asked for is not printed as equal to it.
 */
function bound(x, rounding, against) {
    for (let digits = 1; digits < 8; digits++) {
        const shown = Number(percent(x, digits, rounding)) / 100;
        if (x < against === shown < against)
            return percent(x, digits, rounding);
    }
    return percent(x, 8, rounding);
}
/** A fraction chosen by the user, in points, without needless zeros: 0.02 is `2`, 0.015 is `1.5`. */
function points(x) {
    return String(Number((100 * x).toPrecision(12)));
}
/** Thousands separated by commas. */
function integer(x) {
    return Math.round(x)
        .toString()
        .replace(/\B(?=(\d{3})+$)/g, ',');
}
/** `1 query`, `1,319 queries`. */
function counted(x, one, many) {
    return `${integer(x)} ${x === 1 ? one : many}`;
}
/** A p-value to two digits, never shown as 0. */
function pValue(p) {
    if (p < 1e-4)
        return '< 0.0001';
    return p >= 0.1 ? p.toFixed(2) : p.toPrecision(2);
}

;// CONCATENATED MODULE: ./build/results/source/glob.js

const MAX_PATTERN = 4096;
const any = () => true;
const notSlash = (char) => char !== '/';
/**
 * Compiles a glob: `*`, `?`, `[a-z]`, `[!a-z]`, `{a,b}` and, for paths, `**`. The whole text must match.
 *
 * For a `path`, `*`, `?` and `[...]` stop at `/`, and `**` as a whole segment stands for any number of folders, none
 * included. For a `name` (of a model), `/` is a character like any other. A bracket or brace that is never closed, and a
 * brace without a comma, stand for themselves; `[*]` is a literal asterisk.
 *
 * The matcher follows all readings at once (Thompson's construction), so its time is the product of the two lengths,
 * whatever the pattern.
 *
 * @throws UserError for a pattern of more than 4096 characters.
 */
function globMatcher(pattern, kind) {
    const chars = Array.from(pattern);
    if (chars.length > MAX_PATTERN) {
        throw new errors_UserError(`The pattern ${errors_quote(pattern)} has more than ${MAX_PATTERN} characters.`, 'Shorten it.');
    }
    const states = ['accept'];
    const start = compile(parse(chars, kind === 'path' ? notSlash : any), 0, states);
    return (text) => run(states, start, text);
}
/** Whether a path has characters that only a glob gives a meaning to. */
function isGlob(path) {
    return /[*?[{]/.test(path);
}
function parse(chars, inSegment) {
    const parts = [];
    const folders = inSegment === notSlash;
    for (let i = 0; i < chars.length; i++) {
        const char = chars[i];
        if (char === '?')
            parts.push({ one: inSegment });
        else if (char === '*') {
            let end = i;
            while (chars[end] === '*')
                end++;
            const segment = folders && end - i === 2 && (i === 0 || chars[i - 1] === '/');
            if (segment && chars[end] === '/') {
                parts.push({ either: [[], [{ many: any }, { one: (c) => c === '/' }]] });
                end++;
            }
            else
                parts.push({ many: segment && end === chars.length ? any : inSegment });
            i = end - 1;
        }
        else if (char === '[') {
            const end = classEnd(chars, i);
            parts.push({ one: end < 0 ? (c) => c === '[' : classTest(chars.slice(i + 1, end), inSegment) });
            if (end >= 0)
                i = end;
        }
        else if (char === '{') {
            const branches = braceBranches(chars, i);
            if (branches.length < 2)
                parts.push({ one: (c) => c === '{' });
            else {
                const end = i + branches.reduce((sum, branch) => sum + branch.length + 1, 0);
                parts.push({ either: branches.map((branch) => parse(branch, inSegment)) });
                i = end;
            }
        }
        else
            parts.push({ one: (c) => c === char });
    }
    return parts;
}
/** Index of the `]` that closes the class opened at `start`, or -1. A `]` that comes first is a member. */
function classEnd(chars, start) {
    const negated = chars[start + 1] === '!' || chars[start + 1] === '^';
    return chars.indexOf(']', start + (negated ? 3 : 2));
}
function classTest(members, inSegment) {
    const negated = members[0] === '!' || members[0] === '^';
    const ranges = [];
    for (let i = negated ? 1 : 0; i < members.length; i++) {
        const isRange = members[i + 1] === '-' && i + 2 < members.length;
        ranges.push([members[i], members[isRange ? i + 2 : i]]);
        if (isRange)
            i += 2;
    }
    const code = (char) => char.codePointAt(0);
    return (char) => inSegment(char) && negated !== ranges.some(([low, high]) => code(low) <= code(char) && code(char) <= code(high));
}
/** The comma-separated branches of the brace opened at `start`; empty when it is never closed. */
function braceBranches(chars, start) {
    const branches = [[]];
    let depth = 0;
    for (let i = start + 1; i < chars.length; i++) {
        const char = chars[i];
        if (char === '}' && depth === 0)
            return branches;
        if (char === ',' && depth === 0)
            branches.push([]);
        else {
            depth += char === '{' ? 1 : char === '}' ? -1 : 0;
            branches[branches.length - 1].push(char);
        }
    }
    return [];
}
/** Adds the states of `parts` that lead to `next`, last part first; returns the state to start from. */
function compile(parts, next, states) {
    for (const part of parts.toReversed()) {
        if ('one' in part)
            next = states.push({ test: part.one, next }) - 1;
        else if ('many' in part) {
            const loop = states.push({ free: [] }) - 1;
            const step = states.push({ test: part.many, next: loop }) - 1;
            states[loop] = { free: [step, next] };
            next = loop;
        }
        else {
            const after = next;
            next = states.push({ free: part.either.map((branch) => compile(branch, after, states)) }) - 1;
        }
    }
    return next;
}
function run(states, start, text) {
    let current = reach(states, [start]);
    for (const char of text) {
        const stepped = [];
        for (const index of current) {
            const state = states[index];
            if (state !== 'accept' && 'test' in state && state.test(char))
                stepped.push(state.next);
        }
        if (stepped.length === 0)
            return false;
        current = reach(states, stepped);
    }
    return current.has(0);
}
/** All states that `from` leads to without consuming a character. */
function reach(states, from) {
    const reached = new Set();
    const pending = [...from];
    for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
        if (reached.has(index))
            continue;
        reached.add(index);
        const state = states[index];
        if (state !== 'accept' && 'free' in state)
            pending.push(...state.free);
    }
    return reached;
}

;// CONCATENATED MODULE: ./build/outcomes/natural-order.js
/**
 * Compares texts as people order them: runs of digits by their value (`q2` before `q10`), everything else by code
 * unit. A total order: texts that compare equal are identical.
 */
function naturalOrder(a, b) {
    let i = 0;
    let j = 0;
    while (i < a.length && j < b.length) {
        const [runA, runB] = [digitsFrom(a, i), digitsFrom(b, j)];
        if (runA > i && runB > j) {
            const order = compareDigits(a.slice(i, runA), b.slice(j, runB));
            if (order !== 0)
                return order;
            [i, j] = [runA, runB];
        }
        else {
            const order = a.charCodeAt(i) - b.charCodeAt(j);
            if (order !== 0)
                return order;
            [i, j] = [i + 1, j + 1];
        }
    }
    const order = a.length - i - (b.length - j);
    // Equal values with different zeros in front (q1, q01) are different texts.
    return order !== 0 || a === b ? order : a < b ? -1 : 1;
}
function digitsFrom(text, start) {
    let end = start;
    while (end < text.length && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57)
        end += 1;
    return end;
}
function compareDigits(a, b) {
    const [x, y] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
    return x.length - y.length || (x === y ? 0 : x < y ? -1 : 1);
}

;// CONCATENATED MODULE: ./build/outcomes/matrix.js


/**
 * The outcomes of the pool as packed bits: what every analysis works on. Immutable.
 *
 * A row is a query, or several identical ones where `weights` says so. `complete` marks the rows that every member
 * answered; `right` is restricted to them.
 */
class OutcomeMatrix {
    members;
    universe;
    weights;
    id;
    models;
    right;
    complete;
    /** Complete rows on which every member is wrong. */
    allWrong;
    /** Rows that some member did not answer and every answering member got wrong. */
    partialAllWrong;
    constructor(members, universe, weights, 
    /** The id of the query of a row. */
    id) {
        this.members = members;
        this.universe = universe;
        this.weights = weights;
        this.id = id;
        const size = universe.length * 32;
        this.models = members.map((member) => member.name);
        this.complete = combine(size, (w) => members.reduce((word, m) => word & m.answered[w], universe[w]));
        this.right = members.map((m) => combine(size, (w) => m.right[w] & this.complete[w]));
        const anyRight = combine(size, (w) => members.reduce((word, m) => word | m.right[w], 0));
        const anyAnswer = combine(size, (w) => members.reduce((word, m) => word | m.answered[w], 0));
        this.allWrong = combine(size, (w) => this.complete[w] & ~anyRight[w]);
        this.partialAllWrong = combine(size, (w) => anyAnswer[w] & ~this.complete[w] & ~anyRight[w]);
    }
    /** Number of queries (not rows) in a set of rows. */
    queries(bits) {
        return count(bits, this.weights);
    }
    /** Ids of a set of rows in natural order, which does not depend on the order of the input. */
    ids(bits) {
        const ids = [];
        forEachBit(bits, (row) => ids.push(this.id(row)));
        return ids.sort(naturalOrder);
    }
}

;// CONCATENATED MODULE: ./build/outcomes/pool.js




/** States without a verdict that the user may declare to be wrong answers. */
const COUNTABLE_AS_WRONG = ['error', 'unscored', 'absent'];
/**
 * Decides which columns are members, which are ensembles and which are left out, and what counts as answered.
 *
 * @throws UserError where a selection matches nothing, the baseline is not a member, or fewer than two members remain
 */
function selectPool(table, options) {
    const rows = table.ids.size;
    const weights = table.rowWeights();
    // Names decide the order, so that the order of files never shows in a result.
    const columns = [...table.columns.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    const names = columns.map((column) => column.name);
    if (columns.length === 0 || rows === 0) {
        throw new errors_UserError('the results hold no outcomes.', 'Check that the evaluation wrote its per-query results.');
    }
    const isEnsemble = selector('ensembles', options.ensembles, names);
    const universe = ones(rows);
    const total = count(universe, weights);
    const states = columns.map((column) => stateOf(column, rows, options));
    const excluded = [];
    const unanswered = new Map();
    const members = [];
    for (const state of states.filter(({ name }) => !isEnsemble(name))) {
        const missing = unansweredOf(state, universe, weights);
        const coverage = count(state.answered, weights) / total;
        if (coverage < options.minCoverage) {
            excluded.push({ name: state.name, coverage, reason: 'coverage', ...missing });
        }
        else {
            members.push(state);
            unanswered.set(state.name, missing);
        }
    }
    checkMembers(members, excluded, options);
    return {
        matrix: new OutcomeMatrix(members, universe, weights, (row) => table.ids.text(row)),
        excluded,
        ensembles: states.filter((state) => isEnsemble(state.name)),
        unanswered,
        columns: states,
    };
}
function stateOf(column, rows, options) {
    const graded = column.graded;
    const right = options.repeats === undefined ? column.right : column.draws.reduce(options.repeats, options.passThreshold, rows);
    const none = () => 0;
    // A graded record beside an error is a successful retry; an answer that could not be scored yields to both.
    const errored = combine(rows, column.errored ? (w) => column.errored[w] & ~graded[w] : none);
    const unscored = combine(rows, column.unscored ? (w) => column.unscored[w] & ~graded[w] & ~errored[w] : none);
    const wrongToo = options.countAsWrong;
    const all = ones(rows);
    const answered = combine(rows, (w) => {
        let word = graded[w];
        if (wrongToo.includes('error'))
            word |= errored[w];
        if (wrongToo.includes('unscored'))
            word |= unscored[w];
        if (wrongToo.includes('absent'))
            word |= all[w] & ~errored[w] & ~unscored[w];
        return word;
    });
    return {
        name: column.name,
        right: combine(rows, (w) => right[w]),
        graded: combine(rows, (w) => graded[w]),
        answered,
        errored,
        unscored,
    };
}
function unansweredOf(state, universe, weights) {
    const open = combine(universe.length * 32, (w) => universe[w] & ~state.answered[w]);
    const errors = count(within(state.errored, open), weights);
    const unscored = count(within(state.unscored, open), weights);
    return { errors, unscored, absent: count(open, weights) - errors - unscored };
}
function within(bits, mask) {
    return combine(mask.length * 32, (w) => bits[w] & mask[w]);
}
/** A test for names: any of the globs. Exported for the selection of models, which happens while reading. */
function nameMatcher(globs) {
    const matchers = globs.map((glob) => globMatcher(glob, 'name'));
    // A name may hold characters that are special in globs: the literal reading counts too.
    return (name) => globs.includes(name) || matchers.some((matches) => matches(name));
}
/** A test for names, of which every glob must match one: a mistyped selection must not pass for an empty one. */
function selector(input, globs, names) {
    for (const glob of globs) {
        if (!names.some(nameMatcher([glob]))) {
            throw new errors_UserError(`\`${input}\`: ${errors_quote(glob)} matches none of the models.`, `The results hold: ${list(names)}.`);
        }
    }
    return nameMatcher(globs);
}
function checkMembers(members, excluded, options) {
    const left = excluded.map((model) => `${errors_quote(model.name)} (${(100 * model.coverage).toFixed(1)} % of the queries answered)`);
    const leftOut = left.length === 0 ? '' : ` Left out: ${left.slice(0, 10).join(', ')}${left.length > 10 ? ', …' : ''}.`;
    if (members.length < 2) {
        throw new errors_UserError(`an ensemble needs at least 2 models, and ${members.length === 0 ? 'none is' : `only ${errors_quote(members[0].name)} is`} left in the pool.${leftOut}`, 'Give results of more models, or check `models`, `ensembles` and `min-coverage`.');
    }
    const { baseline } = options;
    if (baseline !== undefined && !members.some((state) => state.name === baseline)) {
        throw new errors_UserError(`\`baseline-model\`: ${errors_quote(baseline)} is not a member of the pool.${leftOut}`, `The members are: ${list(members.map((state) => state.name))}.`);
    }
}
function list(names) {
    return names.slice(0, 10).map(errors_quote).join(', ') + (names.length > 10 ? ` and ${names.length - 10} more` : '');
}

;// CONCATENATED MODULE: ./build/results/reader.js
/** Cell of a grid: the character codes below, the only ones that a grid may hold. */
const CELL = { wrong: 0, right: 1, missing: 2 };

;// CONCATENATED MODULE: ./build/outcomes/draws.js

/** How several outcomes of one model on one query become one. */
const REPEATS = ['first', 'majority', 'mean'];
/** The graded draws of one model, by row: what a reduction over repeats needs. Kept only when `repeats` is set. */
class Draws {
    counts = new Uint32Array(0);
    right = new Uint32Array(0);
    sums = new Float64Array(0);
    /** The least repeat index seen and whether that draw was right, for `first`. */
    firstIndex = new Float64Array(0);
    firstRight = new Uint8Array(0);
    grow(rows) {
        this.counts = enlarged(this.counts, new Uint32Array(rows));
        this.right = enlarged(this.right, new Uint32Array(rows));
        this.sums = enlarged(this.sums, new Float64Array(rows));
        this.firstIndex = enlarged(this.firstIndex, new Float64Array(rows));
        this.firstRight = enlarged(this.firstRight, new Uint8Array(rows));
    }
    /** Adds a draw; without an index draws are numbered in the order in which they come. */
    add(row, score, right, index) {
        const order = index ?? this.counts[row];
        if (this.counts[row] === 0 || order < this.firstIndex[row]) {
            this.firstIndex[row] = order;
            this.firstRight[row] = right ? 1 : 0;
        }
        this.counts[row] += 1;
        this.sums[row] += score;
        if (right)
            this.right[row] += 1;
    }
    /**
     * The reduced outcomes, as a bit per row: `first` the draw of the least index, `majority` right where more than half
     * of the draws are, `mean` right where the mean score reaches the pass threshold.
     */
    reduce(repeats, passThreshold, rows) {
        const bits = new Uint32Array(wordsFor(rows));
        for (let row = 0; row < rows; row++) {
            if (this.counts[row] !== 0 && this.isRight(row, repeats, passThreshold))
                bits[row >>> 5] |= 1 << (row & 31);
        }
        return bits;
    }
    /** Rows on which there is more than one draw. */
    repeated() {
        let rows = 0;
        for (const drawn of this.counts)
            if (drawn > 1)
                rows += 1;
        return rows;
    }
    isRight(row, repeats, passThreshold) {
        switch (repeats) {
            case 'first':
                return this.firstRight[row] === 1;
            case 'majority':
                return 2 * this.right[row] > this.counts[row];
            case 'mean':
                return this.sums[row] / this.counts[row] >= passThreshold;
        }
    }
}
function enlarged(from, to) {
    to.set(from);
    return to;
}

;// CONCATENATED MODULE: ./build/outcomes/column.js


/** All outcomes of one model while records come in: a bit per row for each state. */
class Column {
    name;
    capacity;
    right;
    graded;
    errored;
    unscored;
    draws;
    /** Records that repeated a (model, query) with the same outcome. */
    duplicates = 0;
    constructor(name, capacity, keepDraws) {
        this.name = name;
        this.capacity = capacity;
        this.right = new Uint32Array(wordsFor(capacity));
        this.graded = new Uint32Array(wordsFor(capacity));
        this.draws = keepDraws ? new Draws() : undefined;
        this.draws?.grow(capacity);
    }
    grow(capacity) {
        this.capacity = capacity;
        this.right = longer(this.right, capacity);
        this.graded = longer(this.graded, capacity);
        if (this.errored)
            this.errored = longer(this.errored, capacity);
        if (this.unscored)
            this.unscored = longer(this.unscored, capacity);
        this.draws?.grow(capacity);
    }
    /** The outcome on a row, undefined while there is none. */
    outcome(row) {
        const mask = 1 << (row & 31);
        const word = row >>> 5;
        return (this.graded[word] & mask) === 0 ? undefined : (this.right[word] & mask) !== 0;
    }
    grade(row, right) {
        const mask = 1 << (row & 31);
        this.graded[row >>> 5] |= mask;
        if (right)
            this.right[row >>> 5] |= mask;
    }
    markError(row) {
        this.errored ??= new Uint32Array(wordsFor(this.capacity));
        this.errored[row >>> 5] |= 1 << (row & 31);
    }
    markUnscored(row) {
        this.unscored ??= new Uint32Array(wordsFor(this.capacity));
        this.unscored[row >>> 5] |= 1 << (row & 31);
    }
    /** Rows on which the model has any outcome, for the summary of a file. */
    answered(weights) {
        return count(this.graded, weights);
    }
}
function longer(bits, rows) {
    const result = new Uint32Array(wordsFor(rows));
    result.set(bits.subarray(0, result.length));
    return result;
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./build/outcomes/id-index.js

/**
 * Numbers distinct ids 0, 1, 2, ... in order of first appearance; an id is its UTF-8 bytes.
 *
 * A `Map` of strings does the same, but a million ids cost it about a second and 90 MB, which is longer than everything
 * else together; here the bytes are compared where they were read, in one open-addressed table over one arena.
 * The hash is HalfSipHash-1-3 (Aumasson and Bernstein) under a random key, because the ids come from strangers, who
 * could otherwise choose ids that all collide. The key never shows in any result.
 */
class IdIndex {
    size = 0;
    slots = new Int32Array(1 << 10).fill(-1);
    hashes = new Int32Array(1 << 9);
    /** ends[i] is where id i ends in the arena; it begins where its predecessor ends. */
    ends = new Float64Array(1 << 9);
    arena = Buffer.allocUnsafe(1 << 14);
    key = new Int32Array(new Uint8Array((0,external_node_crypto_namespaceObject.randomBytes)(8)).buffer);
    /** The number of the id `bytes[start, end)`, which gets the next free one when it is new. */
    intern(bytes, start, end) {
        const hash = halfSipHash(this.key[0], this.key[1], bytes, start, end);
        const mask = this.slots.length - 1;
        let slot = hash & mask;
        for (; this.slots[slot] >= 0; slot = (slot + 1) & mask) {
            const known = this.slots[slot];
            if (this.hashes[known] === hash && this.equals(known, bytes, start, end))
                return known;
        }
        return this.append(slot, hash, bytes, start, end);
    }
    internText(id) {
        const bytes = Buffer.from(id, 'utf8');
        return this.intern(bytes, 0, bytes.length);
    }
    text(index) {
        return this.arena.toString('utf8', this.begin(index), this.ends[index]);
    }
    begin(index) {
        return index === 0 ? 0 : this.ends[index - 1];
    }
    equals(index, bytes, start, end) {
        const begin = this.begin(index);
        const length = end - start;
        if (this.ends[index] - begin !== length)
            return false;
        for (let i = 0; i < length; i++)
            if (this.arena[begin + i] !== bytes[start + i])
                return false;
        return true;
    }
    append(slot, hash, bytes, start, end) {
        const index = this.size;
        const top = this.begin(index);
        const length = end - start;
        if (top + length > this.arena.length) {
            const larger = Buffer.allocUnsafe(Math.max(this.arena.length * 2, top + length));
            this.arena.copy(larger, 0, 0, top);
            this.arena = larger;
        }
        for (let i = 0; i < length; i++)
            this.arena[top + i] = bytes[start + i];
        if (index === this.hashes.length)
            this.growIds();
        this.hashes[index] = hash;
        this.ends[index] = top + length;
        this.slots[slot] = index;
        this.size += 1;
        if (this.size * 2 > this.slots.length)
            this.growSlots();
        return index;
    }
    growIds() {
        const hashes = new Int32Array(this.hashes.length * 2);
        hashes.set(this.hashes);
        this.hashes = hashes;
        const ends = new Float64Array(this.ends.length * 2);
        ends.set(this.ends);
        this.ends = ends;
    }
    growSlots() {
        const mask = this.slots.length * 2 - 1;
        const slots = new Int32Array(mask + 1).fill(-1);
        for (let index = 0; index < this.size; index++) {
            let slot = this.hashes[index] & mask;
            while (slots[slot] >= 0)
                slot = (slot + 1) & mask;
            slots[slot] = index;
        }
        this.slots = slots;
    }
}
/** HalfSipHash with one round per word and three at the end, 32-bit result. Exported for its test. */
function halfSipHash(key0, key1, bytes, start, end) {
    let v0 = key0;
    let v1 = key1;
    let v2 = key0 ^ 0x6c796765;
    let v3 = key1 ^ 0x74656462;
    const words = (end - start) >> 2;
    // The last word holds the remaining bytes and the length; three more rounds follow without input.
    for (let round = 0; round <= words + 3; round++) {
        let word = 0;
        if (round < words) {
            const at = start + 4 * round;
            word = bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
        }
        else if (round === words) {
            word = (end - start) << 24;
            for (let at = start + 4 * words, shift = 0; at < end; at++, shift += 8)
                word |= bytes[at] << shift;
        }
        else if (round === words + 1) {
            v2 ^= 0xff;
        }
        v3 ^= word;
        v0 = (v0 + v1) | 0;
        v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
        v0 = (v0 << 16) | (v0 >>> 16);
        v2 = (v2 + v3) | 0;
        v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
        v0 = (v0 + v3) | 0;
        v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0;
        v2 = (v2 + v1) | 0;
        v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2;
        v2 = (v2 << 16) | (v2 >>> 16);
        v0 ^= word;
    }
    return v1 ^ v3;
}

;// CONCATENATED MODULE: ./build/results/query-key.js
/**
 * The identity of a query as one text, which is also what people see: `task:id`, or the id alone.
 *
 * Colons and back-slashes of the task are escaped, so that two (task, id) pairs never give the same text.
 */
function queryKey(task, id) {
    return task === undefined ? id : `${task.replace(/[\\:]/g, '\\$&')}:${id}`;
}

;// CONCATENATED MODULE: ./build/outcomes/weights.js

/** How many identical queries each row stands for; nothing is stored while every row is one query. */
class RowWeights {
    /** 0 where no count was given. */
    counts = null;
    grow(rows) {
        if (this.counts === null)
            return;
        const longer = new Float64Array(rows);
        longer.set(this.counts);
        this.counts = longer;
    }
    /** States the count of a row. The same row may be stated again, but not differently. */
    state(row, count, capacity, describe, place) {
        checkCount(count, place);
        this.counts ??= new Float64Array(capacity);
        const known = this.counts[row];
        if (known !== 0 && known !== count) {
            throw new errors_UserError(`query ${errors_quote(describe())} has the count ${count} here and ${known} earlier.`, 'Give each query one count.', place);
        }
        this.counts[row] = count;
    }
    /** Adds to the count of a row. */
    add(row, count, capacity) {
        this.counts ??= new Float64Array(capacity);
        this.counts[row] += count;
    }
    /** The weight of each of the first `rows` rows, or null where every row is one query. */
    toArray(rows) {
        if (this.counts === null)
            return null;
        const weights = this.counts.slice(0, rows).map((count) => (count === 0 ? 1 : count));
        return weights.every((weight) => weight === 1) ? null : weights;
    }
}
/** @throws UserError unless `count` is a positive whole number that a double holds exactly. */
function checkCount(count, place) {
    if (!Number.isSafeInteger(count) || count < 1) {
        throw new errors_UserError(`the count ${errors_quote(count)} is not a positive whole number.`, 'Give each row the number of queries that it stands for.', place);
    }
}

;// CONCATENATED MODULE: ./build/outcomes/table.js






/**
 * Every record of every file, joined by (model, query). The one place where duplicates, conflicts, repeats, scores
 * and grouped rows are decided.
 */
class OutcomeTable {
    options;
    ids = new IdIndex();
    columns = new Map();
    files = [];
    /** Names that the selection left out, for the message where it matches nothing. */
    unselected = new Set();
    weights = new RowWeights();
    capacity = 1024;
    hashes = new Map();
    /** Grouped rows without ids, by pattern; they become rows when the models are all known. */
    patterns = [];
    constructor(options) {
        this.options = options;
    }
    open(file, format) {
        const summary = { path: file.path, format, records: 0, errors: 0, unscored: 0, missing: 0, scores: 0, setAside: [], warnings: [] };
        this.files.push(summary);
        return {
            selects: (model) => (this.options.selects === undefined ? undefined : this.isSelected(model)),
            record: (record) => {
                if (this.isSelected(record.model))
                    this.addRecord(record, summary);
                else
                    setAside(summary, 'records of models not selected by `models`', 1);
            },
            grid: (models) => this.grid(models, summary),
            setAside: (what, count = 1) => setAside(summary, what, count),
            warn: (message) => {
                if (!summary.warnings.includes(message))
                    summary.warnings.push(message);
            },
        };
    }
    /** Weight of each row, or null where every row is one query. */
    rowWeights() {
        return this.weights.toArray(this.ids.size);
    }
    /** Turns grouped rows into rows: equal patterns over the same models are one row, in whatever order they came. */
    finish() {
        for (const { models, cells, count } of this.patterns) {
            const order = models.map((_, i) => i).sort((i, j) => (models[i] < models[j] ? -1 : 1));
            const row = this.row(this.ids.internText(`pattern:${order.map((i) => '01-'[cells[i]]).join('')}`));
            this.weights.add(row, count, this.capacity);
            for (const i of order) {
                if (cells[i] !== CELL.missing)
                    this.column(models[i]).grade(row, cells[i] === CELL.right);
            }
        }
        this.patterns.length = 0;
    }
    isSelected(model) {
        const selected = this.options.selects === undefined || this.options.selects(model);
        if (!selected)
            this.unselected.add(model);
        return selected;
    }
    addRecord(record, summary) {
        const place = record.line === undefined ? { file: summary.path } : { file: summary.path, line: record.line };
        if (record.model === '')
            throw new errors_UserError('the model has no name.', 'Give every record the name of its model.', place);
        if (record.result === 'missing') {
            summary.missing += 1;
            return;
        }
        const row = this.row(this.ids.internText(queryKey(record.task, record.id)));
        if (record.count !== undefined)
            this.stateCount(row, record.count, place);
        if (record.contentHash !== undefined)
            this.checkHash(row, record.contentHash, place);
        const column = this.column(record.model);
        this.addResult(column, row, record.result, record.repeat, summary, place);
    }
    addResult(column, row, result, repeat, summary, place) {
        summary.records += 1;
        if (result === 'error') {
            summary.errors += 1;
            column.markError(row);
        }
        else if (result === 'unscored') {
            summary.unscored += 1;
            column.markUnscored(row);
        }
        else {
            const score = Number(result);
            if (score !== 0 && score !== 1)
                summary.scores += 1;
            const right = typeof result === 'boolean' ? result : this.passes(score, place);
            this.gradeCell(column, row, score, right, repeat, place);
        }
    }
    grid(models, summary) {
        const columns = models.map((model) => this.column(model));
        const width = columns.length;
        return {
            row: (bytes, start, end, cells, line, count) => {
                if (cells.every((cell) => cell === CELL.missing)) {
                    summary.missing += width;
                    return;
                }
                const fresh = this.ids.size;
                const row = this.row(this.ids.intern(bytes, start, end));
                if (count !== undefined)
                    this.stateCount(row, count, { file: summary.path, line });
                const plain = row === fresh && this.options.repeats === undefined;
                const word = row >>> 5;
                const mask = 1 << (row & 31);
                for (let i = 0; i < width; i++) {
                    const cell = cells[i];
                    if (cell === CELL.missing) {
                        summary.missing += 1;
                        summary.records -= 1;
                    }
                    else if (plain) {
                        const column = columns[i];
                        column.graded[word] |= mask;
                        if (cell === CELL.right)
                            column.right[word] |= mask;
                    }
                    else {
                        const right = cell === CELL.right;
                        this.gradeCell(columns[i], row, right ? 1 : 0, right, undefined, { file: summary.path, line });
                    }
                }
                summary.records += width;
            },
            pattern: (cells, count, line) => {
                checkCount(count, { file: summary.path, line });
                this.patterns.push({ models, cells: cells.slice(), count });
                const missing = cells.filter((cell) => cell === CELL.missing).length;
                summary.missing += missing;
                summary.records += width - missing;
            },
        };
    }
    gradeCell(column, row, score, right, repeat, place) {
        const before = column.outcome(row);
        column.draws?.add(row, score, right, repeat);
        if (before === undefined) {
            column.grade(row, right);
        }
        else if (before === right) {
            if (repeat === undefined)
                column.duplicates += 1;
        }
        else if (this.options.repeats === undefined) {
            throw new errors_UserError(`model ${errors_quote(column.name)} is ${word(right)} on query ${errors_quote(this.ids.text(row))} here and ${word(before)} on it earlier.`, 'If these are repeated draws, set `repeats` to first, majority or mean; otherwise remove one of the two.', place);
        }
    }
    passes(score, place) {
        const { passThreshold } = this.options;
        if (!Number.isFinite(score) || (passThreshold <= 1 && (score < 0 || score > 1))) {
            throw new errors_UserError(`the score ${errors_quote(score)} is not between 0 and 1, the scale on which the pass threshold ${passThreshold} lies.`, 'Set `pass-threshold` to the score from which an answer counts as right on your scale (for 1 to 10, say 7).', place);
        }
        return score >= passThreshold;
    }
    column(name) {
        let column = this.columns.get(name);
        if (column === undefined) {
            column = new Column(name, this.capacity, this.options.repeats !== undefined);
            this.columns.set(name, column);
        }
        return column;
    }
    /** Makes room for a row and gives it back. */
    row(row) {
        if (row >= this.capacity) {
            this.capacity *= 2;
            for (const column of this.columns.values())
                column.grow(this.capacity);
            this.weights.grow(this.capacity);
        }
        return row;
    }
    stateCount(row, count, place) {
        this.weights.state(row, count, this.capacity, () => this.ids.text(row), place);
    }
    checkHash(row, hash, place) {
        const known = this.hashes.get(row);
        if (known === undefined)
            this.hashes.set(row, { hash, place });
        else if (known.hash !== hash) {
            throw new errors_UserError(`query ${errors_quote(this.ids.text(row))} has the content hash ${errors_quote(hash)} here and ${errors_quote(known.hash)} in ${known.place.file ?? 'another file'}: the same id, but not the same question.`, 'Evaluate all models on one version of the data set.', place);
        }
    }
}
function setAside(summary, what, count) {
    const known = summary.setAside.find((entry) => entry.what === what);
    if (known)
        known.count += count;
    else
        summary.setAside.push({ what, count });
}
function word(right) {
    return right ? 'right' : 'wrong';
}

;// CONCATENATED MODULE: ./build/results/model-names.js
/**
 * Names for files that each hold one model and do not say which: the part of the path that tells them apart.
 *
 * That is the file's name without its endings where those differ (`gpt-4.csv`), else the shortest run of folders
 * that differs (`gpt-4/results.csv`). `archive.zip!` counts as a folder.
 */
function namesFromPaths(paths) {
    const parts = paths.map((path) => path.split(/[/!]/));
    const stems = parts.map((segments) => stem(segments.at(-1)));
    if (new Set(stems).size === stems.length)
        return stems;
    const depth = Math.max(...parts.map((segments) => segments.length));
    for (let levels = 1; levels < depth; levels++) {
        const folders = parts.map((segments) => segments.slice(-1 - levels, -1).join('/'));
        if (new Set(folders).size === folders.length)
            return folders;
    }
    return parts.map((segments, i) => [...segments.slice(0, -1), stems[i]].join('/'));
}
/** `gpt-4.1.jsonl.gz` is `gpt-4.1`: only known endings are taken off. */
function stem(name) {
    return name.replace(/(\.(?:csv|tsv|txt|json|jsonl|ndjson|gz|zst|zip|parquet))+$/i, '');
}

;// CONCATENATED MODULE: ./build/results/tables/plain-lines.js
/**
 * Splits text without quotes into rows, one a line. Blank lines are passed over.
 *
 * At the first row that holds a quote it stops for good and gives back what it has not read.
 */
class PlainLines {
    delimiter;
    line;
    /** The beginning of a line whose end has not come yet, in pieces. */
    pieces = [];
    /** Length of that beginning. */
    held = 0;
    constructor(delimiter, 
    /** The line that is read next. */
    line) {
        this.delimiter = delimiter;
        this.line = line;
    }
    /** The whole rows of a piece of text; `rest` is where reading must go on by other means, from `line` on. */
    write(text) {
        const quote = text.indexOf('"');
        const end = quote === -1 ? text.lastIndexOf('\n') : text.lastIndexOf('\n', quote);
        const rows = end === -1 ? [] : this.rows(this.taken() + text.slice(0, end));
        const behind = text.slice(end + 1);
        if (quote !== -1)
            return { rows, rest: this.taken() + behind };
        this.pieces.push(behind);
        this.held += behind.length;
        return { rows, rest: undefined };
    }
    /** The last row, where it lacks its line end. */
    end() {
        return this.rows(this.taken());
    }
    taken() {
        const text = this.pieces.join('');
        this.pieces = [];
        this.held = 0;
        return text;
    }
    rows(text) {
        const rows = [];
        for (const ended of text.split('\n')) {
            const line = ended.endsWith('\r') ? ended.slice(0, -1) : ended;
            if (line !== '')
                rows.push({ cells: line.split(this.delimiter), line: this.line });
            this.line += 1;
        }
        return rows;
    }
}

;// CONCATENATED MODULE: external "stream"
const external_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");
;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/utils/is_object.js
const is_object = function (obj) {
  return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/api/CsvError.js
class CsvError extends Error {
  constructor(code, message, options, ...contexts) {
    if (Array.isArray(message)) message = message.join(" ").trim();
    super(message);
    if (Error.captureStackTrace !== undefined) {
      Error.captureStackTrace(this, CsvError);
    }
    this.code = code;
    for (const context of contexts) {
      for (const key in context) {
        const value = context[key];
        this[key] = Buffer.isBuffer(value)
          ? value.toString(options.encoding)
          : value == null
            ? value
            : JSON.parse(JSON.stringify(value));
      }
    }
  }
}



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/api/normalize_columns_array.js



const normalize_columns_array = function (columns) {
  const normalizedColumns = [];
  for (let i = 0, l = columns.length; i < l; i++) {
    const column = columns[i];
    if (column === undefined || column === null || column === false) {
      normalizedColumns[i] = { disabled: true };
    } else if (typeof column === "string" || typeof column === "number") {
      normalizedColumns[i] = { name: `${column}` };
    } else if (is_object(column)) {
      if (typeof column.name !== "string") {
        throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
          "Option columns missing name:",
          `property "name" is required at position ${i}`,
          "when column is an object literal",
        ]);
      }
      normalizedColumns[i] = column;
    } else {
      throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
        "Invalid column definition:",
        "expect a string or a literal object,",
        `got ${JSON.stringify(column)} at position ${i}`,
      ]);
    }
  }
  return normalizedColumns;
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/utils/ResizeableBuffer.js
class ResizeableBuffer {
  constructor(size = 100) {
    this.size = size;
    this.length = 0;
    this.buf = Buffer.allocUnsafe(size);
  }
  prepend(val) {
    if (Buffer.isBuffer(val)) {
      const length = this.length + val.length;
      if (length >= this.size) {
        this.resize();
        if (length >= this.size) {
          throw Error("INVALID_BUFFER_STATE");
        }
      }
      const buf = this.buf;
      this.buf = Buffer.allocUnsafe(this.size);
      val.copy(this.buf, 0);
      buf.copy(this.buf, val.length);
      this.length += val.length;
    } else {
      const length = this.length++;
      if (length === this.size) {
        this.resize();
      }
      const buf = this.clone();
      this.buf[0] = val;
      buf.copy(this.buf, 1, 0, length);
    }
  }
  append(val) {
    const length = this.length++;
    if (length === this.size) {
      this.resize();
    }
    this.buf[length] = val;
  }
  clone() {
    return Buffer.from(this.buf.slice(0, this.length));
  }
  resize() {
    const length = this.length;
    this.size = this.size * 2;
    const buf = Buffer.allocUnsafe(this.size);
    this.buf.copy(buf, 0, 0, length);
    this.buf = buf;
  }
  toString(encoding) {
    if (encoding) {
      return this.buf.toString(encoding, 0, this.length);
    } else {
      return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
    }
  }
  toJSON() {
    return this.toString("utf8");
  }
  reset() {
    this.length = 0;
  }
}

/* harmony default export */ const utils_ResizeableBuffer = (ResizeableBuffer);

;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/api/init_state.js


const init_state = function (options) {
  // ECMAScript WhiteSpace + LineTerminator codepoints, encoded under
  // `options.encoding`. Aligns trimming with `String.prototype.trim()`.
  // https://tc39.es/ecma262/#sec-white-space
  // https://tc39.es/ecma262/#sec-line-terminators
  //
  // Codepoints unrepresentable in the target encoding are dropped: Node's
  // Buffer substitutes them with `?` (0x3F), and including those would cause
  // literal `?` bytes in the input to be trimmed under `latin1`/`ascii`.
  const timchars = [
    // Basic Latin
    0x0020, // [Space](https://www.fileformat.info/info/unicode/char/0020/index.htm)
    0x0009, // [CHARACTER TABULATION (HT)](https://www.fileformat.info/info/unicode/char/0009/index.htm)
    0x000a, // [LINE FEED (LF)](https://www.fileformat.info/info/unicode/char/000a/index.htm)
    0x000d, // [CARRIAGE RETURN (CR)](https://www.fileformat.info/info/unicode/char/000d/index.htm)
    0x000c, // [FORM FEED (FF)](https://www.fileformat.info/info/unicode/char/000c/index.htm)
    0x000b, // [LINE TABULATION (VT)](https://www.fileformat.info/info/unicode/char/000b/index.htm)
    // Latin-1 Supplement
    0x00a0, // [NO-BREAK SPACE (NBSP)](https://www.fileformat.info/info/unicode/char/00a0/index.htm)
    // Ogham
    0x1680, // [OGHAM SPACE MARK](https://www.fileformat.info/info/unicode/char/1680/index.htm)
    // General Punctuation
    0x2000, // [EN QUAD](https://www.fileformat.info/info/unicode/char/2000/index.htm)
    0x2001, // [EM QUAD](https://www.fileformat.info/info/unicode/char/2001/index.htm)
    0x2002, // [EN SPACE](https://www.fileformat.info/info/unicode/char/2002/index.htm)
    0x2003, // [EM SPACE](https://www.fileformat.info/info/unicode/char/2003/index.htm)
    0x2004, // [THREE-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2004/index.htm)
    0x2005, // [FOUR-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2005/index.htm)
    0x2006, // [SIX-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2006/index.htm)
    0x2007, // [FIGURE SPACE](https://www.fileformat.info/info/unicode/char/2007/index.htm)
    0x2008, // [PUNCTUATION SPACE](https://www.fileformat.info/info/unicode/char/2008/index.htm)
    0x2009, // [THIN SPACE](https://www.fileformat.info/info/unicode/char/2009/index.htm)
    0x200a, // [HAIR SPACE](https://www.fileformat.info/info/unicode/char/200a/index.htm)
    0x2028, // [LINE SEPARATOR](https://www.fileformat.info/info/unicode/char/2028/index.htm)
    0x2029, // [PARAGRAPH SEPARATOR](https://www.fileformat.info/info/unicode/char/2029/index.htm)
    0x202f, // [NARROW NO-BREAK SPACE (NNBSP)](https://www.fileformat.info/info/unicode/char/202f/index.htm)
    0x205f, // [MEDIUM MATHEMATICAL SPACE (MMSP)](https://www.fileformat.info/info/unicode/char/205f/index.htm)
    0x3000, // [IDEOGRAPHIC SPACE](https://www.fileformat.info/info/unicode/char/3000/index.htm)
    0xfeff, // [ZERO WIDTH NO-BREAK SPACE (BOM)](https://www.fileformat.info/info/unicode/char/feff/index.htm)
  ].reduce((acc, codepoint) => {
    const encoded = Buffer.from(
      String.fromCharCode(codepoint),
      options.encoding,
    );
    if (codepoint !== 0x3f && encoded.length === 1 && encoded[0] === 0x3f) {
      return acc;
    }
    acc.push(encoded);
    return acc;
  }, []);
  // First-byte lookup table for `__isCharTrimable`. Non-whitespace bytes
  // (the common case) bail out in O(1) without scanning every timchar.
  const timcharFirstBytes = new Uint8Array(256);
  for (const t of timchars) timcharFirstBytes[t[0]] = 1;
  return {
    bomSkipped: false,
    bufBytesStart: 0,
    castField: options.cast_function,
    commenting: false,
    delimiterBufPrevious: undefined,
    delimiterDiscovered: false,
    // Current error encountered by a record
    error: undefined,
    enabled: options.from_line === 1,
    escaping: false,
    escapeIsQuote:
      Buffer.isBuffer(options.escape) &&
      Buffer.isBuffer(options.quote) &&
      Buffer.compare(options.escape, options.quote) === 0,
    // columns can be `false`, `true`, `Array`
    expectedRecordLength: Array.isArray(options.columns)
      ? options.columns.length
      : undefined,
    field: new utils_ResizeableBuffer(20),
    firstLineToHeaders: options.cast_first_line_to_header,
    needMoreDataSize: Math.max(
      // Skip if the remaining buffer smaller than comment
      options.comment !== null ? options.comment.length : 0,
      // Skip if the remaining buffer can be delimiter
      ...(options.delimiter
        ? options.delimiter.map((delimiter) => delimiter.length)
        : []),
      // Auto discovery of delimiter is limited to 1 character
      options.delimiter_auto ? 1 : 0,
      // Skip if the remaining buffer can be escape sequence
      options.quote !== null ? options.quote.length : 0,
      // Skip if the remaining buffer can be a multi-byte trim character
      ...timchars.map((t) => t.length),
    ),
    previousBuf: undefined,
    quoting: false,
    stop: false,
    rawBuffer: new utils_ResizeableBuffer(100),
    record: [],
    recordHasError: false,
    record_length: 0,
    recordDelimiterMaxLength:
      options.record_delimiter.length === 0
        ? 0
        : Math.max(...options.record_delimiter.map((v) => v.length)),
    trimChars: [
      Buffer.from(" ", options.encoding)[0],
      Buffer.from("\t", options.encoding)[0],
    ],
    wasQuoting: false,
    wasRowDelimiter: false,
    timchars: timchars,
    timcharFirstBytes: timcharFirstBytes,
  };
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/utils/underscore.js
const underscore = function (str) {
  return str.replace(/([A-Z])/g, function (_, match) {
    return "_" + match.toLowerCase();
  });
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/api/normalize_options.js





const normalize_options = function (opts) {
  const options = {};
  // Merge with user options
  for (const opt in opts) {
    options[underscore(opt)] = opts[opt];
  }
  // Normalize option `encoding`
  // Note: defined first because other options depends on it
  // to convert chars/strings into buffers.
  if (options.encoding === undefined || options.encoding === true) {
    options.encoding = "utf8";
  } else if (options.encoding === null || options.encoding === false) {
    options.encoding = null;
  } else if (
    typeof options.encoding !== "string" &&
    options.encoding !== null
  ) {
    throw new CsvError(
      "CSV_INVALID_OPTION_ENCODING",
      [
        "Invalid option encoding:",
        "encoding must be a string or null to return a buffer,",
        `got ${JSON.stringify(options.encoding)}`,
      ],
      options,
    );
  }
  // Normalize option `bom`
  if (
    options.bom === undefined ||
    options.bom === null ||
    options.bom === false
  ) {
    options.bom = false;
  } else if (options.bom !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_BOM",
      [
        "Invalid option bom:",
        "bom must be true,",
        `got ${JSON.stringify(options.bom)}`,
      ],
      options,
    );
  }
  // Normalize option `cast`
  options.cast_function = null;
  if (
    options.cast === undefined ||
    options.cast === null ||
    options.cast === false ||
    options.cast === ""
  ) {
    options.cast = undefined;
  } else if (typeof options.cast === "function") {
    options.cast_function = options.cast;
    options.cast = true;
  } else if (options.cast !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST",
      [
        "Invalid option cast:",
        "cast must be true or a function,",
        `got ${JSON.stringify(options.cast)}`,
      ],
      options,
    );
  }
  // Normalize option `cast_date`
  if (
    options.cast_date === undefined ||
    options.cast_date === null ||
    options.cast_date === false ||
    options.cast_date === ""
  ) {
    options.cast_date = false;
  } else if (options.cast_date === true) {
    options.cast_date = function (value) {
      const date = Date.parse(value);
      return !isNaN(date) ? new Date(date) : value;
    };
  } else if (typeof options.cast_date !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST_DATE",
      [
        "Invalid option cast_date:",
        "cast_date must be true or a function,",
        `got ${JSON.stringify(options.cast_date)}`,
      ],
      options,
    );
  }
  // Normalize option `columns`
  options.cast_first_line_to_header = undefined;
  if (options.columns === true) {
    // Fields in the first line are converted as-is to columns
    options.cast_first_line_to_header = undefined;
  } else if (typeof options.columns === "function") {
    options.cast_first_line_to_header = options.columns;
    options.columns = true;
  } else if (Array.isArray(options.columns)) {
    options.columns = normalize_columns_array(options.columns);
  } else if (
    options.columns === undefined ||
    options.columns === null ||
    options.columns === false
  ) {
    options.columns = false;
  } else {
    throw new CsvError(
      "CSV_INVALID_OPTION_COLUMNS",
      [
        "Invalid option columns:",
        "expect an array, a function or true,",
        `got ${JSON.stringify(options.columns)}`,
      ],
      options,
    );
  }
  // Normalize option `group_columns_by_name`
  if (
    options.group_columns_by_name === undefined ||
    options.group_columns_by_name === null ||
    options.group_columns_by_name === false
  ) {
    options.group_columns_by_name = false;
  } else if (options.group_columns_by_name !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "expect an boolean,",
        `got ${JSON.stringify(options.group_columns_by_name)}`,
      ],
      options,
    );
  } else if (options.columns === false) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "the `columns` mode must be activated.",
      ],
      options,
    );
  }
  // Normalize option `comment`
  if (
    options.comment === undefined ||
    options.comment === null ||
    options.comment === false ||
    options.comment === ""
  ) {
    options.comment = null;
  } else {
    if (typeof options.comment === "string") {
      options.comment = Buffer.from(options.comment, options.encoding);
    }
    if (!Buffer.isBuffer(options.comment)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_COMMENT",
        [
          "Invalid option comment:",
          "comment must be a buffer or a string,",
          `got ${JSON.stringify(options.comment)}`,
        ],
        options,
      );
    }
  }
  // Normalize option `comment_no_infix`
  if (
    options.comment_no_infix === undefined ||
    options.comment_no_infix === null ||
    options.comment_no_infix === false
  ) {
    options.comment_no_infix = false;
  } else if (options.comment_no_infix !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_COMMENT",
      [
        "Invalid option comment_no_infix:",
        "value must be a boolean,",
        `got ${JSON.stringify(options.comment_no_infix)}`,
      ],
      options,
    );
  }
  // Normalize option `delimiter_auto`
  if (
    options.delimiter_auto === undefined ||
    options.delimiter_auto === null ||
    options.delimiter_auto === false
  ) {
    options.delimiter_auto = false;
  } else if (options.delimiter_auto === true) {
    options.delimiter_auto = {};
  } else if (!is_object(options.delimiter_auto)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_DELIMITER_AUTO",
      [
        "Invalid option delimiter_auto:",
        "delimiter_auto must be a boolean or a configuration object,",
        `got ${JSON.stringify(options.delimiter_auto)}`,
      ],
      options,
    );
  }
  if (options.delimiter_auto) {
    if (options.delimiter_auto.preferred === undefined)
      options.delimiter_auto.preferred = {
        [",".charCodeAt(0)]: 1.8,
        ["\t".charCodeAt(0)]: 1.8,
        [";".charCodeAt(0)]: 1.6,
        [" ".charCodeAt(0)]: 1.6,
        [":".charCodeAt(0)]: 1.5,
        [".".charCodeAt(0)]: 1.4,
        ["/".charCodeAt(0)]: 1.4,
      };
    else if (!is_object(options.delimiter_auto.preferred)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "preferred must be an object,",
          `got ${JSON.stringify(options.delimiter_auto.preferred)}`,
        ],
        options,
      );
    }
    if (options.delimiter_auto.score === undefined)
      options.delimiter_auto.score = (info, options) => {
        return (
          (info.total - info.std) * (options.preferred[info.char_code] || 1)
        );
      };
    else if (typeof options.delimiter_auto.score !== "function") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "score must be a function,",
          `got ${JSON.stringify(options.delimiter_auto.score)}`,
        ],
        options,
      );
    }
    if (options.delimiter_auto.size === undefined)
      options.delimiter_auto.size = 2048;
    else if (typeof options.delimiter_auto.size !== "number") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "size must be a number,",
          `got ${JSON.stringify(options.delimiter_auto.size)}`,
        ],
        options,
      );
    }
  }
  // Normalize option `delimiter`
  const delimiter_json = JSON.stringify(options.delimiter);
  if (options.delimiter_auto !== false) {
    options.delimiter = [];
  }
  if (!Array.isArray(options.delimiter)) {
    if (
      options.delimiter === undefined ||
      options.delimiter === null ||
      options.delimiter === false
    ) {
      options.delimiter = Buffer.from(",", options.encoding);
    }
    options.delimiter = [options.delimiter];
  }
  options.delimiter = options.delimiter.map(function (delimiter) {
    if (typeof delimiter === "string") {
      delimiter = Buffer.from(delimiter, options.encoding);
    }
    if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER",
        [
          "Invalid option delimiter:",
          "delimiter must be a non empty string or buffer or array of string|buffer,",
          `got ${delimiter_json}`,
        ],
        options,
      );
    }
    return delimiter;
  });
  // Normalize option `escape`
  if (options.escape === undefined || options.escape === true) {
    options.escape = Buffer.from('"', options.encoding);
  } else if (typeof options.escape === "string") {
    options.escape = Buffer.from(options.escape, options.encoding);
  } else if (options.escape === null || options.escape === false) {
    options.escape = null;
  }
  if (options.escape !== null) {
    if (!Buffer.isBuffer(options.escape)) {
      throw new Error(
        `Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`,
      );
    }
  }
  // Normalize option `from`
  if (options.from === undefined || options.from === null) {
    options.from = 1;
  } else {
    if (typeof options.from === "string" && /\d+/.test(options.from)) {
      options.from = parseInt(options.from);
    }
    if (Number.isInteger(options.from)) {
      if (options.from < 0) {
        throw new Error(
          `Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`,
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`,
      );
    }
  }
  // Normalize option `from_line`
  if (options.from_line === undefined || options.from_line === null) {
    options.from_line = 1;
  } else {
    if (
      typeof options.from_line === "string" &&
      /\d+/.test(options.from_line)
    ) {
      options.from_line = parseInt(options.from_line);
    }
    if (Number.isInteger(options.from_line)) {
      if (options.from_line <= 0) {
        throw new Error(
          `Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`,
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`,
      );
    }
  }
  // Normalize options `ignore_last_delimiters`
  if (
    options.ignore_last_delimiters === undefined ||
    options.ignore_last_delimiters === null
  ) {
    options.ignore_last_delimiters = false;
  } else if (typeof options.ignore_last_delimiters === "number") {
    options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
    if (options.ignore_last_delimiters === 0) {
      options.ignore_last_delimiters = false;
    }
  } else if (typeof options.ignore_last_delimiters !== "boolean") {
    throw new CsvError(
      "CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS",
      [
        "Invalid option `ignore_last_delimiters`:",
        "the value must be a boolean value or an integer,",
        `got ${JSON.stringify(options.ignore_last_delimiters)}`,
      ],
      options,
    );
  }
  if (options.ignore_last_delimiters === true && options.columns === false) {
    throw new CsvError(
      "CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS",
      [
        "The option `ignore_last_delimiters`",
        "requires the activation of the `columns` option",
      ],
      options,
    );
  }
  // Normalize option `info`
  if (
    options.info === undefined ||
    options.info === null ||
    options.info === false
  ) {
    options.info = false;
  } else if (options.info !== true) {
    throw new Error(
      `Invalid Option: info must be true, got ${JSON.stringify(options.info)}`,
    );
  }
  // Normalize option `max_record_size`
  if (
    options.max_record_size === undefined ||
    options.max_record_size === null ||
    options.max_record_size === false
  ) {
    options.max_record_size = 0;
  } else if (
    Number.isInteger(options.max_record_size) &&
    options.max_record_size >= 0
  ) {
    // Great, nothing to do
  } else if (
    typeof options.max_record_size === "string" &&
    /\d+/.test(options.max_record_size)
  ) {
    options.max_record_size = parseInt(options.max_record_size);
  } else {
    throw new Error(
      `Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`,
    );
  }
  // Normalize option `objname`
  if (
    options.objname === undefined ||
    options.objname === null ||
    options.objname === false
  ) {
    options.objname = undefined;
  } else if (Buffer.isBuffer(options.objname)) {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty buffer`);
    }
    if (options.encoding === null) {
      // Don't call `toString`, leave objname as a buffer
    } else {
      options.objname = options.objname.toString(options.encoding);
    }
  } else if (typeof options.objname === "string") {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty string`);
    }
    // Great, nothing to do
  } else if (typeof options.objname === "number") {
    // if(options.objname.length === 0){
    //   throw new Error(`Invalid Option: objname must be a non empty string`);
    // }
    // Great, nothing to do
  } else {
    throw new Error(
      `Invalid Option: objname must be a string or a buffer, got ${options.objname}`,
    );
  }
  if (options.objname !== undefined) {
    if (typeof options.objname === "number") {
      if (options.columns !== false) {
        throw Error(
          "Invalid Option: objname index cannot be combined with columns or be defined as a field",
        );
      }
    } else {
      // A string or a buffer
      if (options.columns === false) {
        throw Error(
          "Invalid Option: objname field must be combined with columns or be defined as an index",
        );
      }
    }
  }
  // Normalize option `on_record`
  if (options.on_record === undefined || options.on_record === null) {
    options.on_record = undefined;
  } else if (typeof options.on_record !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_ON_RECORD",
      [
        "Invalid option `on_record`:",
        "expect a function,",
        `got ${JSON.stringify(options.on_record)}`,
      ],
      options,
    );
  }
  // Normalize option `on_skip`
  // options.on_skip ??= (err, chunk) => {
  //   this.emit('skip', err, chunk);
  // };
  if (
    options.on_skip !== undefined &&
    options.on_skip !== null &&
    typeof options.on_skip !== "function"
  ) {
    throw new Error(
      `Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`,
    );
  }
  // Normalize option `quote`
  if (
    options.quote === null ||
    options.quote === false ||
    options.quote === ""
  ) {
    options.quote = null;
  } else {
    if (options.quote === undefined || options.quote === true) {
      options.quote = Buffer.from('"', options.encoding);
    } else if (typeof options.quote === "string") {
      options.quote = Buffer.from(options.quote, options.encoding);
    }
    if (!Buffer.isBuffer(options.quote)) {
      throw new Error(
        `Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`,
      );
    }
  }
  // Normalize option `raw`
  if (
    options.raw === undefined ||
    options.raw === null ||
    options.raw === false
  ) {
    options.raw = false;
  } else if (options.raw !== true) {
    throw new Error(
      `Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`,
    );
  }
  // Normalize option `record_delimiter`
  if (options.record_delimiter === undefined) {
    options.record_delimiter = [];
  } else if (
    typeof options.record_delimiter === "string" ||
    Buffer.isBuffer(options.record_delimiter)
  ) {
    if (options.record_delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer,",
          `got ${JSON.stringify(options.record_delimiter)}`,
        ],
        options,
      );
    }
    options.record_delimiter = [options.record_delimiter];
  } else if (!Array.isArray(options.record_delimiter)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_RECORD_DELIMITER",
      [
        "Invalid option `record_delimiter`:",
        "value must be a string, a buffer or array of string|buffer,",
        `got ${JSON.stringify(options.record_delimiter)}`,
      ],
      options,
    );
  }
  options.record_delimiter = options.record_delimiter.map(function (rd, i) {
    if (typeof rd !== "string" && !Buffer.isBuffer(rd)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a string, a buffer or array of string|buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`,
        ],
        options,
      );
    } else if (rd.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`,
        ],
        options,
      );
    }
    if (typeof rd === "string") {
      rd = Buffer.from(rd, options.encoding);
    }
    return rd;
  });
  // Normalize option `relax_column_count`
  if (typeof options.relax_column_count === "boolean") {
    // Great, nothing to do
  } else if (
    options.relax_column_count === undefined ||
    options.relax_column_count === null
  ) {
    options.relax_column_count = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`,
    );
  }
  if (typeof options.relax_column_count_less === "boolean") {
    // Great, nothing to do
  } else if (
    options.relax_column_count_less === undefined ||
    options.relax_column_count_less === null
  ) {
    options.relax_column_count_less = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`,
    );
  }
  if (typeof options.relax_column_count_more === "boolean") {
    // Great, nothing to do
  } else if (
    options.relax_column_count_more === undefined ||
    options.relax_column_count_more === null
  ) {
    options.relax_column_count_more = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`,
    );
  }
  // Normalize option `relax_quotes`
  if (typeof options.relax_quotes === "boolean") {
    // Great, nothing to do
  } else if (
    options.relax_quotes === undefined ||
    options.relax_quotes === null
  ) {
    options.relax_quotes = false;
  } else {
    throw new Error(
      `Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`,
    );
  }
  // Normalize option `skip_empty_lines`
  if (typeof options.skip_empty_lines === "boolean") {
    // Great, nothing to do
  } else if (
    options.skip_empty_lines === undefined ||
    options.skip_empty_lines === null
  ) {
    options.skip_empty_lines = false;
  } else {
    throw new Error(
      `Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`,
    );
  }
  // Normalize option `skip_records_with_empty_values`
  if (typeof options.skip_records_with_empty_values === "boolean") {
    // Great, nothing to do
  } else if (
    options.skip_records_with_empty_values === undefined ||
    options.skip_records_with_empty_values === null
  ) {
    options.skip_records_with_empty_values = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`,
    );
  }
  // Normalize option `skip_records_with_error`
  if (typeof options.skip_records_with_error === "boolean") {
    // Great, nothing to do
  } else if (
    options.skip_records_with_error === undefined ||
    options.skip_records_with_error === null
  ) {
    options.skip_records_with_error = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`,
    );
  }
  // Normalize option `rtrim`
  if (
    options.rtrim === undefined ||
    options.rtrim === null ||
    options.rtrim === false
  ) {
    options.rtrim = false;
  } else if (options.rtrim !== true) {
    throw new Error(
      `Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`,
    );
  }
  // Normalize option `ltrim`
  if (
    options.ltrim === undefined ||
    options.ltrim === null ||
    options.ltrim === false
  ) {
    options.ltrim = false;
  } else if (options.ltrim !== true) {
    throw new Error(
      `Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`,
    );
  }
  // Normalize option `trim`
  if (
    options.trim === undefined ||
    options.trim === null ||
    options.trim === false
  ) {
    options.trim = false;
  } else if (options.trim !== true) {
    throw new Error(
      `Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`,
    );
  }
  // Normalize options `trim`, `ltrim` and `rtrim`
  if (options.trim === true && opts.ltrim !== false) {
    options.ltrim = true;
  } else if (options.ltrim !== true) {
    options.ltrim = false;
  }
  if (options.trim === true && opts.rtrim !== false) {
    options.rtrim = true;
  } else if (options.rtrim !== true) {
    options.rtrim = false;
  }
  // Normalize option `to`
  if (options.to === undefined || options.to === null) {
    options.to = -1;
  } else if (options.to !== -1) {
    if (typeof options.to === "string" && /\d+/.test(options.to)) {
      options.to = parseInt(options.to);
    }
    if (Number.isInteger(options.to)) {
      if (options.to <= 0) {
        throw new Error(
          `Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`,
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`,
      );
    }
  }
  // Normalize option `to_line`
  if (options.to_line === undefined || options.to_line === null) {
    options.to_line = -1;
  } else if (options.to_line !== -1) {
    if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) {
      options.to_line = parseInt(options.to_line);
    }
    if (Number.isInteger(options.to_line)) {
      if (options.to_line <= 0) {
        throw new Error(
          `Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`,
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`,
      );
    }
  }
  return options;
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/utils/delimiter_discover.js



// Discussed in [issue #400](https://github.com/adaltas/node-csv/issues/400)
// See https://github.com/python/cpython/blob/ea1b1c579f600cc85d145c60862b2e6b98701b24/Lib/csv.py#L349
const delimiter_discover = function (records, options) {
  // Normalize the configuration
  if (!options) {
    ({ delimiter_auto: options } = normalize_options({ delimiter_auto: true }));
  }
  // Convert String to Buffer
  if (typeof records === "string") {
    records = Buffer.from(records);
  }
  // Convert Buffer to an array of records
  if (Buffer.isBuffer(records)) {
    records = ((data) => {
      const records = [];
      const parser = transform({ delimiter: [] });
      const push = (record) => records.push(record);
      const close = () => {};
      const error = parser.parse(data, true, push, close);
      if (error !== undefined) throw error;
      return records;
    })(records);
  }
  // Info array initialization, 127 entries, one per char code
  const info = Array(127)
    .fill()
    .map(() => ({ lines: [] }));
  // Traverse each records, count occurences per char code
  records.map(([record], line) => {
    for (let i = 0, l = record.length; i < l; i++) {
      // Count the character frequency
      const code = record.charCodeAt(i);
      if (info[code].lines[line] === undefined) info[code].lines[line] = 0;
      info[code].lines[line]++;
    }
  });
  // Traverse each char code, compute the score
  info.map((info, i) => {
    info.char_code = i;
    info.std = std(info.lines);
    info.total = info.lines.reduce((acc, val) => acc + val, 0);
    info.preferred = !!options.preferred[i];
    info.score = options.score(info, options);
  });
  // Extract the dominant character
  const result = info.reduce(
    (acc, info) => (acc.score > info.score ? acc : info),
    {},
  );
  return String.fromCharCode(result.char_code);
};

const std = function (array) {
  const n = array.length;
  if (n === 0) return 0;
  const mean = array.reduce((a, b) => a + b) / n;
  return Math.sqrt(
    array.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n,
  );
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/api/index.js






const isRecordEmpty = function (record) {
  return record.every(
    (field) =>
      field == null || (field.toString && field.toString().trim() === ""),
  );
};

const cr = 13; // `\r`, carriage return, 0x0D in hexadécimal, 13 in decimal
const nl = 10; // `\n`, newline, 0x0A in hexadecimal, 10 in decimal

const boms = {
  // Note, the following are equals:
  // Buffer.from("\ufeff")
  // Buffer.from([239, 187, 191])
  // Buffer.from('EFBBBF', 'hex')
  utf8: Buffer.from([239, 187, 191]),
  // Note, the following are equals:
  // Buffer.from "\ufeff", 'utf16le
  // Buffer.from([255, 254])
  utf16le: Buffer.from([255, 254]),
};

const transform = function (original_options = {}) {
  const info = {
    bytes: 0,
    bytes_records: 0,
    comment_lines: 0,
    empty_lines: 0,
    invalid_field_length: 0,
    lines: 1,
    records: 0,
  };
  const options = normalize_options(original_options);
  return {
    info: info,
    original_options: original_options,
    options: options,
    state: init_state(options),
    __needMoreData: function (i, bufLen, end) {
      if (end) return false;
      const { encoding, escape, quote } = this.options;
      const { quoting, needMoreDataSize, recordDelimiterMaxLength } =
        this.state;
      const numOfCharLeft = bufLen - i - 1;
      const requiredLength = Math.max(
        needMoreDataSize,
        // Skip if the remaining buffer smaller than record delimiter
        // If "record_delimiter" is yet to be discovered:
        // 1. It is equals to `[]` and "recordDelimiterMaxLength" equals `0`
        // 2. We set the length to windows line ending in the current encoding
        // Note, that encoding is known from user or bom discovery at that point
        // recordDelimiterMaxLength,
        recordDelimiterMaxLength === 0
          ? Buffer.from("\r\n", encoding).length
          : recordDelimiterMaxLength,
        // Skip if remaining buffer can be an escaped quote
        quoting ? (escape === null ? 0 : escape.length) + quote.length : 0,
        // Skip if remaining buffer can be record delimiter following the closing quote
        quoting ? quote.length + recordDelimiterMaxLength : 0,
      );
      return numOfCharLeft < requiredLength;
    },
    // Central parser implementation
    parse: function (nextBuf, end, push, close) {
      const {
        bom,
        comment_no_infix,
        delimiter_auto,
        encoding,
        from_line,
        ltrim,
        max_record_size,
        raw,
        relax_quotes,
        rtrim,
        skip_empty_lines,
        to,
        to_line,
      } = this.options;
      let { comment, escape, quote, record_delimiter } = this.options;
      const {
        bomSkipped,
        delimiterDiscovered,
        delimiterBufPrevious,
        rawBuffer,
        escapeIsQuote,
      } = this.state;
      // Automatic delimiter discovery
      if (!delimiterDiscovered && delimiter_auto) {
        let delimiterBuf;
        if (delimiterBufPrevious === undefined) {
          delimiterBuf = nextBuf;
        } else if (
          delimiterBufPrevious !== undefined &&
          nextBuf === undefined
        ) {
          delimiterBuf = delimiterBufPrevious;
        } else {
          delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
        }
        // Ensure that nextBuf is not concatenated a second time during buffer reconciliation
        nextBuf = undefined;
        // this.delimiterBufPrevious = delimiterBuf;
        if (end || delimiterBuf.length > delimiter_auto.size) {
          this.options.delimiter = [
            Buffer.from(
              delimiter_discover(delimiterBuf, this.options.delimiter_auto),
            ),
          ];
          this.state.previousBuf = delimiterBuf;
          this.state.delimiterBufPrevious = undefined;
          this.state.delimiterDiscovered = true;
        } else {
          this.state.delimiterBufPrevious = delimiterBuf;
          return;
        }
      }
      // Previous buffers reconciliation
      const { previousBuf } = this.state;
      let buf;
      if (previousBuf === undefined) {
        if (nextBuf === undefined) {
          // Handle empty string
          close();
          return;
        } else {
          buf = nextBuf;
        }
      } else if (previousBuf !== undefined && nextBuf === undefined) {
        buf = previousBuf;
      } else {
        buf = Buffer.concat([previousBuf, nextBuf]);
      }
      // Handle UTF BOM
      if (bomSkipped === false) {
        if (bom === false) {
          this.state.bomSkipped = true;
        } else if (buf.length < 3) {
          // No enough data
          if (end === false) {
            // Wait for more data
            this.state.previousBuf = buf;
            return;
          }
        } else {
          for (const encoding in boms) {
            if (boms[encoding].compare(buf, 0, boms[encoding].length) === 0) {
              // Skip BOM
              const bomLength = boms[encoding].length;
              this.state.bufBytesStart += bomLength;
              buf = buf.slice(bomLength);
              // Renormalize original options with the new encoding
              const options = normalize_options({
                ...this.original_options,
                encoding: encoding,
              });
              // Properties are merged with the existing options instance
              for (const key in options) {
                this.options[key] = options[key];
              }
              // Options will re-evaluate the Buffer with the new encoding
              ({ comment, escape, quote } = this.options);
              break;
            }
          }
          this.state.bomSkipped = true;
        }
      }
      const bufLen = buf.length;
      let pos;
      for (pos = 0; pos < bufLen; pos++) {
        // Ensure we get enough space to look ahead
        // There should be a way to move this out of the loop
        if (this.__needMoreData(pos, bufLen, end)) {
          break;
        }
        if (this.state.wasRowDelimiter === true) {
          this.info.lines++;
          this.state.wasRowDelimiter = false;
        }
        if (to_line !== -1 && this.info.lines > to_line) {
          this.state.stop = true;
          close();
          return;
        }
        // Auto discovery of record_delimiter, unix, mac and windows supported
        if (this.state.quoting === false && record_delimiter.length === 0) {
          const record_delimiterCount = this.__autoDiscoverRecordDelimiter(
            buf,
            pos,
          );
          if (record_delimiterCount) {
            record_delimiter = this.options.record_delimiter;
          }
        }
        const chr = buf[pos];
        if (raw === true) {
          rawBuffer.append(chr);
        }
        if (
          (chr === cr || chr === nl) &&
          this.state.wasRowDelimiter === false
        ) {
          this.state.wasRowDelimiter = true;
        }
        // Previous char was a valid escape char
        // treat the current char as a regular char
        if (this.state.escaping === true) {
          this.state.escaping = false;
        } else {
          // Escape is only active inside quoted fields
          // We are quoting, the char is an escape chr and there is a chr to escape
          // if(escape !== null && this.state.quoting === true && chr === escape && pos + 1 < bufLen){
          if (
            escape !== null &&
            this.state.quoting === true &&
            this.__isEscape(buf, pos, chr) &&
            pos + escape.length < bufLen
          ) {
            if (escapeIsQuote) {
              if (this.__isQuote(buf, pos + escape.length)) {
                this.state.escaping = true;
                pos += escape.length - 1;
                continue;
              }
            } else {
              this.state.escaping = true;
              pos += escape.length - 1;
              continue;
            }
          }
          // Not currently escaping and chr is a quote
          // TODO: need to compare bytes instead of single char
          if (this.state.commenting === false && this.__isQuote(buf, pos)) {
            if (this.state.quoting === true) {
              const nextChr = buf[pos + quote.length];
              const isNextChrTrimable =
                rtrim && this.__isCharTrimable(buf, pos + quote.length);
              const isNextChrComment =
                comment !== null &&
                this.__compareBytes(comment, buf, pos + quote.length, nextChr);
              const isNextChrDelimiter = this.__isDelimiter(
                buf,
                pos + quote.length,
                nextChr,
              );
              const isNextChrRecordDelimiter =
                record_delimiter.length === 0
                  ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length)
                  : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
              // Escape a quote
              // Treat next char as a regular character
              if (
                escape !== null &&
                this.__isEscape(buf, pos, chr) &&
                this.__isQuote(buf, pos + escape.length)
              ) {
                pos += escape.length - 1;
              } else if (
                !nextChr ||
                isNextChrDelimiter ||
                isNextChrRecordDelimiter ||
                isNextChrComment ||
                isNextChrTrimable
              ) {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                pos += quote.length - 1;
                continue;
              } else if (relax_quotes === false) {
                const err = this.__error(
                  new CsvError(
                    "CSV_INVALID_CLOSING_QUOTE",
                    [
                      "Invalid Closing Quote:",
                      `got "${String.fromCharCode(nextChr)}"`,
                      `at line ${this.info.lines}`,
                      "instead of delimiter, record delimiter, trimable character",
                      "(if activated) or comment",
                    ],
                    this.options,
                    this.__infoField(),
                  ),
                );
                if (err !== undefined) return err;
              } else {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                this.state.field.prepend(quote);
                pos += quote.length - 1;
              }
            } else {
              if (this.state.field.length !== 0) {
                // In relax_quotes mode, treat opening quote preceded by chrs as regular
                if (relax_quotes === false) {
                  const info = this.__infoField();
                  const bom = Object.keys(boms)
                    .map((b) =>
                      boms[b].equals(this.state.field.toString()) ? b : false,
                    )
                    .filter(Boolean)[0];
                  const err = this.__error(
                    new CsvError(
                      "INVALID_OPENING_QUOTE",
                      [
                        "Invalid Opening Quote:",
                        `a quote is found on field ${JSON.stringify(info.column)} at line ${info.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
                        bom ? `(${bom} bom)` : undefined,
                      ],
                      this.options,
                      info,
                      {
                        field: this.state.field,
                      },
                    ),
                  );
                  if (err !== undefined) return err;
                }
              } else {
                this.state.quoting = true;
                pos += quote.length - 1;
                continue;
              }
            }
          }
          if (this.state.quoting === false) {
            const recordDelimiterLength = this.__isRecordDelimiter(
              chr,
              buf,
              pos,
            );
            if (recordDelimiterLength !== 0) {
              // Do not emit comments which take a full line
              const skipCommentLine =
                this.state.commenting &&
                this.state.wasQuoting === false &&
                this.state.record.length === 0 &&
                this.state.field.length === 0;
              if (skipCommentLine) {
                this.info.comment_lines++;
                // Skip full comment line
              } else {
                // Activate records emission if above from_line
                if (
                  this.state.enabled === false &&
                  this.info.lines +
                    (this.state.wasRowDelimiter === true ? 1 : 0) >=
                    from_line
                ) {
                  this.state.enabled = true;
                  this.__resetField();
                  this.__resetRecord();
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                // Skip if line is empty and skip_empty_lines activated
                if (
                  skip_empty_lines === true &&
                  this.state.wasQuoting === false &&
                  this.state.record.length === 0 &&
                  this.state.field.length === 0
                ) {
                  this.info.empty_lines++;
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                this.info.bytes = this.state.bufBytesStart + pos;
                const errField = this.__onField();
                if (errField !== undefined) return errField;
                this.info.bytes =
                  this.state.bufBytesStart + pos + recordDelimiterLength;
                const errRecord = this.__onRecord(push);
                if (errRecord !== undefined) return errRecord;
                if (to !== -1 && this.info.records >= to) {
                  this.state.stop = true;
                  close();
                  return;
                }
              }
              this.state.commenting = false;
              pos += recordDelimiterLength - 1;
              continue;
            }
            if (this.state.commenting) {
              continue;
            }
            if (
              comment !== null &&
              (comment_no_infix === false ||
                (this.state.record.length === 0 &&
                  this.state.field.length === 0))
            ) {
              const commentCount = this.__compareBytes(comment, buf, pos, chr);
              if (commentCount !== 0) {
                this.state.commenting = true;
                continue;
              }
            }
            const delimiterLength = this.__isDelimiter(buf, pos, chr);
            if (delimiterLength !== 0) {
              this.info.bytes = this.state.bufBytesStart + pos;
              const errField = this.__onField();
              if (errField !== undefined) return errField;
              pos += delimiterLength - 1;
              continue;
            }
          }
        }
        if (this.state.commenting === false) {
          if (
            max_record_size !== 0 &&
            this.state.record_length + this.state.field.length > max_record_size
          ) {
            return this.__error(
              new CsvError(
                "CSV_MAX_RECORD_SIZE",
                [
                  "Max Record Size:",
                  "record exceed the maximum number of tolerated bytes",
                  `of ${max_record_size}`,
                  `at line ${this.info.lines}`,
                ],
                this.options,
                this.__infoField(),
              ),
            );
          }
        }
        const lappend =
          ltrim === false ||
          this.state.quoting === true ||
          this.state.field.length !== 0 ||
          !this.__isCharTrimable(buf, pos);
        // rtrim in non quoting is handle in __onField
        const rappend = rtrim === false || this.state.wasQuoting === false;
        if (lappend === true && rappend === true) {
          this.state.field.append(chr);
        } else if (rtrim === true && !this.__isCharTrimable(buf, pos)) {
          return this.__error(
            new CsvError(
              "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE",
              [
                "Invalid Closing Quote:",
                "found non trimable byte after quote",
                `at line ${this.info.lines}`,
              ],
              this.options,
              this.__infoField(),
            ),
          );
        } else {
          if (lappend === false) {
            pos += this.__isCharTrimable(buf, pos) - 1;
          }
          continue;
        }
      }
      if (end === true) {
        // Ensure we are not ending in a quoting state
        if (this.state.quoting === true) {
          const err = this.__error(
            new CsvError(
              "CSV_QUOTE_NOT_CLOSED",
              [
                "Quote Not Closed:",
                `the parsing is finished with an opening quote at line ${this.info.lines}`,
              ],
              this.options,
              this.__infoField(),
            ),
          );
          if (err !== undefined) return err;
        } else {
          // Skip last line if it has no characters
          if (
            this.state.wasQuoting === true ||
            this.state.record.length !== 0 ||
            this.state.field.length !== 0
          ) {
            this.info.bytes = this.state.bufBytesStart + pos;
            const errField = this.__onField();
            if (errField !== undefined) return errField;
            const errRecord = this.__onRecord(push);
            if (errRecord !== undefined) return errRecord;
          } else if (this.state.wasRowDelimiter === true) {
            this.info.empty_lines++;
          } else if (this.state.commenting === true) {
            this.info.comment_lines++;
          }
        }
      } else {
        this.state.bufBytesStart += pos;
        this.state.previousBuf = buf.slice(pos);
      }
      if (this.state.wasRowDelimiter === true) {
        this.info.lines++;
        this.state.wasRowDelimiter = false;
      }
    },
    __onRecord: function (push) {
      const {
        columns,
        group_columns_by_name,
        encoding,
        info,
        from,
        relax_column_count,
        relax_column_count_less,
        relax_column_count_more,
        raw,
        skip_records_with_empty_values,
      } = this.options;
      const { enabled, record } = this.state;
      if (enabled === false) {
        return this.__resetRecord();
      }
      // Convert the first line into column names
      const recordLength = record.length;
      if (columns === true) {
        if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
          this.__resetRecord();
          return;
        }
        return this.__firstLineToColumns(record);
      }
      if (columns === false && this.info.records === 0) {
        this.state.expectedRecordLength = recordLength;
      }
      if (recordLength !== this.state.expectedRecordLength) {
        const err =
          columns === false
            ? new CsvError(
                "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH",
                [
                  "Invalid Record Length:",
                  `expect ${this.state.expectedRecordLength},`,
                  `got ${recordLength} on line ${this.info.lines}`,
                ],
                this.options,
                this.__infoField(),
                {
                  record: record,
                },
              )
            : new CsvError(
                "CSV_RECORD_INCONSISTENT_COLUMNS",
                [
                  "Invalid Record Length:",
                  `columns length is ${columns.length},`, // rename columns
                  `got ${recordLength} on line ${this.info.lines}`,
                ],
                this.options,
                this.__infoField(),
                {
                  record: record,
                },
              );
        if (
          relax_column_count === true ||
          (relax_column_count_less === true &&
            recordLength < this.state.expectedRecordLength) ||
          (relax_column_count_more === true &&
            recordLength > this.state.expectedRecordLength)
        ) {
          this.info.invalid_field_length++;
          this.state.error = err;
          // Error is undefined with skip_records_with_error
        } else {
          const finalErr = this.__error(err);
          if (finalErr) return finalErr;
        }
      }
      if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
        this.__resetRecord();
        return;
      }
      if (this.state.recordHasError === true) {
        this.__resetRecord();
        this.state.recordHasError = false;
        return;
      }
      this.info.records++;
      if (from === 1 || this.info.records >= from) {
        const { objname } = this.options;
        // With columns, records are object
        if (columns !== false) {
          const obj = {};
          // Transform record array to an object
          for (let i = 0, l = record.length; i < l; i++) {
            if (columns[i] === undefined || columns[i].disabled) continue;
            // Turn duplicate columns into an array
            if (
              group_columns_by_name === true &&
              Object.hasOwn(obj, columns[i].name)
            ) {
              if (Array.isArray(obj[columns[i].name])) {
                obj[columns[i].name] = obj[columns[i].name].concat(record[i]);
              } else {
                obj[columns[i].name] = [obj[columns[i].name], record[i]];
              }
            } else {
              Object.defineProperty(obj, columns[i].name, {
                value: record[i],
                enumerable: true,
                writable: true,
                configurable: true,
              });
            }
          }
          // Without objname (default)
          if (raw === true || info === true) {
            const extRecord = Object.assign(
              { record: obj },
              raw === true
                ? { raw: this.state.rawBuffer.toString(encoding) }
                : {},
              info === true ? { info: this.__infoRecord() } : {},
            );
            const err = this.__push(
              objname === undefined ? extRecord : [obj[objname], extRecord],
              push,
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === undefined ? obj : [obj[objname], obj],
              push,
            );
            if (err) {
              return err;
            }
          }
          // Without columns, records are array
        } else {
          if (raw === true || info === true) {
            const extRecord = Object.assign(
              { record: record },
              raw === true
                ? { raw: this.state.rawBuffer.toString(encoding) }
                : {},
              info === true ? { info: this.__infoRecord() } : {},
            );
            const err = this.__push(
              objname === undefined ? extRecord : [record[objname], extRecord],
              push,
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === undefined ? record : [record[objname], record],
              push,
            );
            if (err) {
              return err;
            }
          }
        }
      }
      this.__resetRecord();
    },
    __firstLineToColumns: function (record) {
      const { firstLineToHeaders } = this.state;
      try {
        const headers =
          firstLineToHeaders === undefined
            ? record
            : firstLineToHeaders.call(null, record);
        if (!Array.isArray(headers)) {
          return this.__error(
            new CsvError(
              "CSV_INVALID_COLUMN_MAPPING",
              [
                "Invalid Column Mapping:",
                "expect an array from column function,",
                `got ${JSON.stringify(headers)}`,
              ],
              this.options,
              this.__infoField(),
              {
                headers: headers,
              },
            ),
          );
        }
        const normalizedHeaders = normalize_columns_array(headers);
        this.state.expectedRecordLength = normalizedHeaders.length;
        this.options.columns = normalizedHeaders;
        this.__resetRecord();
        return;
      } catch (err) {
        return err;
      }
    },
    __resetRecord: function () {
      if (this.options.raw === true) {
        this.state.rawBuffer.reset();
      }
      this.state.error = undefined;
      this.state.record = [];
      this.state.record_length = 0;
    },
    __onField: function () {
      const { cast, encoding, rtrim, max_record_size } = this.options;
      const { enabled, wasQuoting } = this.state;
      // Short circuit for the from_line options
      if (enabled === false) {
        return this.__resetField();
      }
      let field = this.state.field.toString(encoding);
      if (rtrim === true && wasQuoting === false) {
        field = field.trimRight();
      }
      if (cast === true) {
        const [err, f] = this.__cast(field);
        if (err !== undefined) return err;
        field = f;
      }
      this.state.record.push(field);
      // Increment record length if record size must not exceed a limit
      if (max_record_size !== 0 && typeof field === "string") {
        this.state.record_length += field.length;
      }
      this.__resetField();
    },
    __resetField: function () {
      this.state.field.reset();
      this.state.wasQuoting = false;
    },
    __push: function (record, push) {
      const { on_record } = this.options;
      if (on_record !== undefined) {
        const info = this.__infoRecord();
        try {
          record = on_record.call(null, record, info);
        } catch (err) {
          return err;
        }
        if (record === undefined || record === null) {
          return;
        }
      }
      this.info.bytes_records += this.info.bytes;
      push(record);
    },
    // Return a tuple with the error and the casted value
    __cast: function (field) {
      const { columns, relax_column_count } = this.options;
      const isColumns = Array.isArray(columns);
      // Dont loose time calling cast
      // because the final record is an object
      // and this field can't be associated to a key present in columns
      if (
        isColumns === true &&
        relax_column_count &&
        this.options.columns.length <= this.state.record.length
      ) {
        return [undefined, undefined];
      }
      if (this.state.castField !== null) {
        try {
          const info = this.__infoField();
          return [undefined, this.state.castField.call(null, field, info)];
        } catch (err) {
          return [err];
        }
      }
      if (this.__isFloat(field)) {
        return [undefined, parseFloat(field)];
      } else if (this.options.cast_date !== false) {
        const info = this.__infoField();
        return [undefined, this.options.cast_date.call(null, field, info)];
      }
      return [undefined, field];
    },
    __compareBytes: function (sourceBuf, targetBuf, targetPos, firstByte) {
      if (sourceBuf[0] !== firstByte) return 0;
      const sourceLength = sourceBuf.length;
      for (let i = 1; i < sourceLength; i++) {
        if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
      }
      return sourceLength;
    },
    // Helper to test if a character is trimable
    __isCharTrimable: function (buf, pos) {
      const { timchars, timcharFirstBytes } = this.state;
      // Fast bail-out: non-whitespace bytes (the common case) are rejected
      // without scanning the full timchar list.
      const first = buf[pos];
      if (first === undefined || timcharFirstBytes[first] === 0) return 0;
      loop1: for (let i = 0; i < timchars.length; i++) {
        const timchar = timchars[i];
        for (let j = 0; j < timchar.length; j++) {
          if (timchar[j] !== buf[pos + j]) continue loop1;
        }
        return timchar.length;
      }
      return 0;
    },
    __isDelimiter: function (buf, pos, chr) {
      const { delimiter, ignore_last_delimiters } = this.options;
      if (
        ignore_last_delimiters === true &&
        this.state.record.length === this.options.columns.length - 1
      ) {
        return 0;
      } else if (
        ignore_last_delimiters !== false &&
        typeof ignore_last_delimiters === "number" &&
        this.state.record.length === ignore_last_delimiters - 1
      ) {
        return 0;
      }
      loop1: for (let i = 0; i < delimiter.length; i++) {
        const del = delimiter[i];
        if (del[0] === chr) {
          for (let j = 1; j < del.length; j++) {
            if (del[j] !== buf[pos + j]) continue loop1;
          }
          return del.length;
        }
      }
      return 0;
    },
    __isEscape: function (buf, pos, chr) {
      const { escape } = this.options;
      if (escape === null) return false;
      const l = escape.length;
      if (escape[0] === chr) {
        for (let i = 0; i < l; i++) {
          if (escape[i] !== buf[pos + i]) {
            return false;
          }
        }
        return true;
      }
      return false;
    },
    __isFloat: function (value) {
      return value - parseFloat(value) + 1 >= 0; // Borrowed from jquery
    },
    // Keep it in case we implement the `cast_int` option
    // __isInt(value){
    //   // return Number.isInteger(parseInt(value))
    //   // return !isNaN( parseInt( obj ) );
    //   return /^(\-|\+)?[1-9][0-9]*$/.test(value)
    // }
    __isQuote: function (buf, pos) {
      const { quote } = this.options;
      if (quote === null) return false;
      const l = quote.length;
      for (let i = 0; i < l; i++) {
        if (quote[i] !== buf[pos + i]) {
          return false;
        }
      }
      return true;
    },
    __isRecordDelimiter: function (chr, buf, pos) {
      const { record_delimiter } = this.options;
      const recordDelimiterLength = record_delimiter.length;
      loop1: for (let i = 0; i < recordDelimiterLength; i++) {
        const rd = record_delimiter[i];
        const rdLength = rd.length;
        if (rd[0] !== chr) {
          continue;
        }
        for (let j = 1; j < rdLength; j++) {
          if (rd[j] !== buf[pos + j]) {
            continue loop1;
          }
        }
        return rd.length;
      }
      return 0;
    },
    __autoDiscoverRecordDelimiter: function (buf, pos) {
      const { encoding } = this.options;
      // Note, we don't need to cache this information in state,
      // It is only called on the first line until we find out a suitable
      // record delimiter.
      const rds = [
        // Important, the windows line ending must be before mac os 9
        Buffer.from("\r\n", encoding),
        Buffer.from("\n", encoding),
        Buffer.from("\r", encoding),
      ];
      loop: for (let i = 0; i < rds.length; i++) {
        const l = rds[i].length;
        for (let j = 0; j < l; j++) {
          if (rds[i][j] !== buf[pos + j]) {
            continue loop;
          }
        }
        this.options.record_delimiter.push(rds[i]);
        this.state.recordDelimiterMaxLength = rds[i].length;
        return rds[i].length;
      }
      return 0;
    },
    __error: function (msg) {
      const { encoding, raw, skip_records_with_error } = this.options;
      const err = typeof msg === "string" ? new Error(msg) : msg;
      if (skip_records_with_error) {
        this.state.recordHasError = true;
        if (this.options.on_skip !== undefined) {
          try {
            this.options.on_skip(
              err,
              raw ? this.state.rawBuffer.toString(encoding) : undefined,
            );
          } catch (err) {
            return err;
          }
        }
        // this.emit('skip', err, raw ? this.state.rawBuffer.toString(encoding) : undefined);
        return undefined;
      } else {
        return err;
      }
    },
    __infoDataSet: function () {
      return {
        ...this.info,
        columns: this.options.columns,
      };
    },
    __infoRecord: function () {
      const { columns, raw, encoding } = this.options;
      return {
        ...this.__infoDataSet(),
        bytes_records: this.info.bytes,
        error: this.state.error,
        header: columns === true,
        index: this.state.record.length,
        raw: raw ? this.state.rawBuffer.toString(encoding) : undefined,
      };
    },
    __infoField: function () {
      const { columns } = this.options;
      const isColumns = Array.isArray(columns);
      // Bytes records are only incremented when all records'fields are parsed
      const bytes_records = this.info.bytes_records;
      return {
        ...this.__infoRecord(),
        bytes_records: bytes_records,
        column:
          isColumns === true
            ? columns.length > this.state.record.length
              ? columns[this.state.record.length].name
              : null
            : this.state.record.length,
        quoting: this.state.wasQuoting,
      };
    },
  };
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/index.js
/*
CSV Parse

Please look at the [project documentation](https://csv.js.org/parse/) for
additional information.
*/







class Parser extends external_stream_namespaceObject.Transform {
  constructor(opts = {}) {
    super({ ...{ readableObjectMode: true }, ...opts, encoding: null });
    this.api = transform({
      on_skip: (err, chunk) => {
        this.emit("skip", err, chunk);
      },
      ...opts,
    });
    // Backward compatibility
    this.state = this.api.state;
    this.options = this.api.options;
    this.info = this.api.info;
  }
  // Implementation of `Transform._transform`
  _transform(buf, _, callback) {
    if (this.state.stop === true) {
      return;
    }
    const err = this.api.parse(
      buf,
      false,
      (record) => {
        this.push(record);
      },
      () => {
        this.push(null);
        this.end();
        // Fix #333 and break #410
        //   ko: api.stream.iterator.coffee
        //   ko with v21.4.0, ok with node v20.5.1: api.stream.finished # aborted (with generate())
        //   ko: api.stream.finished # aborted (with Readable)
        // this.destroy()
        // Fix #410 and partially break #333
        //   ok: api.stream.iterator.coffee
        //   ok: api.stream.finished # aborted (with generate())
        //   broken: api.stream.finished # aborted (with Readable)
        this.on("end", this.destroy);
      },
    );
    if (err !== undefined) {
      this.state.stop = true;
    }
    callback(err);
  }
  // Implementation of `Transform._flush`
  _flush(callback) {
    if (this.state.stop === true) {
      return;
    }
    const err = this.api.parse(
      undefined,
      true,
      (record) => {
        this.push(record);
      },
      () => {
        this.push(null);
        this.on("end", this.destroy);
      },
    );
    callback(err);
  }
}

const lib_parse = function () {
  let data, options, callback;
  for (const i in arguments) {
    const argument = arguments[i];
    const type = typeof argument;
    if (
      data === undefined &&
      (typeof argument === "string" || Buffer.isBuffer(argument))
    ) {
      data = argument;
    } else if (options === undefined && is_object(argument)) {
      options = argument;
    } else if (callback === undefined && type === "function") {
      callback = argument;
    } else {
      throw new CsvError(
        "CSV_INVALID_ARGUMENT",
        ["Invalid argument:", `got ${JSON.stringify(argument)} at index ${i}`],
        options || {},
      );
    }
  }
  const parser = new Parser(options);
  if (callback) {
    const records =
      options === undefined || options.objname === undefined
        ? []
        : Object.create(null);
    parser.on("readable", function () {
      let record;
      while ((record = this.read()) !== null) {
        if (options === undefined || options.objname === undefined) {
          records.push(record);
        } else {
          Object.assign(records, {
            [record[0]]: record[1],
            // writable: true,
            // enumerable: true,
            // configurable: true
          });
        }
      }
    });
    parser.on("error", function (err) {
      callback(err, undefined, parser.api.__infoDataSet());
    });
    parser.on("end", function () {
      callback(undefined, records, parser.api.__infoDataSet());
    });
  }
  if (data !== undefined) {
    const writer = function () {
      parser.write(data);
      parser.end();
    };
    // Support Deno, Rollup doesn't provide a shim for setImmediate
    if (typeof setImmediate === "function") {
      setImmediate(writer);
    } else {
      setTimeout(writer, 0);
    }
  }
  return parser;
};



;// CONCATENATED MODULE: ./build/results/tables/quoted-rows.js



/** Longest row: a cell of ten megabytes is an answer, one of a hundred a broken file. */
const MAX_ROW = 64 * 1024 * 1024;
/**
 * Rows of CSV with quotes, by csv-parse, in batches of one piece of text each. No batch is empty.
 *
 * @param firstLine  number of the line on which the text begins
 * @throws UserError for quotes that are left open or stand where none may stand, and for rows that are too long
 */
async function* quotedRows(file, texts, delimiter, lineEnd, firstLine) {
    let batch = [];
    let fault;
    const parser = lib_parse({
        delimiter,
        info: true,
        max_record_size: MAX_ROW,
        record_delimiter: lineEnd === '\r' ? ['\r'] : ['\r\n', '\n'],
        relax_column_count: true,
        skip_empty_lines: true,
    });
    parser.on('readable', () => {
        for (let next = read(parser); next !== null; next = read(parser)) {
            batch.push({ cells: next.record, line: firstLine - 1 + beginningLine(next) });
        }
    });
    parser.on('error', (error) => (fault = error));
    for await (const text of texts) {
        parser.write(text);
        // Rows are emitted on the next turn of the event loop; until then nothing more is written.
        await new Promise((resolve) => setImmediate(resolve));
        if (fault)
            throw csvFault(fault, file, firstLine);
        if (batch.length > 0)
            yield batch;
        batch = [];
    }
    parser.end();
    await new Promise((resolve) => parser.once('close', resolve));
    if (fault)
        throw csvFault(fault, file, firstLine);
    if (batch.length > 0)
        yield batch;
}
function read(parser) {
    return parser.read();
}
/** csv-parse reports the line on which a row ends. */
function beginningLine({ record, info }) {
    let breaks = 0;
    for (const cell of record) {
        for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1))
            breaks += 1;
    }
    return info.lines - breaks;
}
function csvFault(error, file, firstLine) {
    const lines = error.lines ?? 1;
    const code = error.code ?? 'unknown';
    const line = firstLine - 1 + lines;
    const place = { file: file.path, line };
    if (code === 'CSV_MAX_RECORD_SIZE')
        return tooLong(file, line);
    if (code === 'CSV_QUOTE_NOT_CLOSED') {
        return new errors_UserError('a quoted cell is not closed before the end of the file.', 'Close the quote, or write the file again: it may be cut short.', place);
    }
    return new errors_UserError(`not valid CSV (${errors_quote(code)}).`, 'Quote cells that hold quotes, delimiters or line ends, and double the quotes inside them (RFC 4180).', place);
}

;// CONCATENATED MODULE: ./build/results/tables/csv-rows.js



/** A spreadsheet guard: an apostrophe before a cell that would be read as a formula. */
const GUARDED = /^'+[=+\-@\t\r]/;
/**
 * The rows of a CSV file behind its header, in batches. Cells that were guarded against spreadsheets (`'=1+1`) are
 * given back as they were.
 *
 * Text without quotes is split at line ends and delimiters, which takes a tenth of the time; from the first quote on
 * csv-parse reads. A property test holds the two equal.
 *
 * @param chunks     the text, from the header on, or from a later row on
 * @param firstLine  number of the line on which the text begins; 1 means that it begins with the header
 * @param lineEnd    what ends the rows; `\n` stands for `\r\n` too
 * @throws UserError for rows of another length than the header, open quotes and text that is not UTF-8
 */
async function* csvRows(file, chunks, header, delimiter, firstLine = 1, lineEnd = '\n') {
    const texts = decoded(file, chunks, firstLine);
    const plain = new PlainLines(delimiter, firstLine);
    let isHeader = firstLine === 1;
    for await (const batch of allRows(file, texts, plain, delimiter, lineEnd)) {
        const rows = isHeader ? batch.slice(1) : batch;
        isHeader = false;
        for (const row of rows)
            finish(row, file, header);
        if (rows.length > 0)
            yield rows;
    }
}
/** Every row, the header among them: plain lines as long as there are any, then the rest. No batch is empty. */
async function* allRows(file, texts, plain, delimiter, lineEnd) {
    if (lineEnd === '\r') {
        yield* quotedRows(file, texts, delimiter, lineEnd, 1);
        return;
    }
    for (let next = await texts.next(); !next.done; next = await texts.next()) {
        const { rows, rest } = plain.write(next.value);
        if (rows.length > 0)
            yield rows;
        if (rest !== undefined) {
            yield* quotedRows(file, joined(rest, texts), delimiter, lineEnd, plain.line);
            return;
        }
        if (plain.held > MAX_ROW)
            throw tooLong(file, plain.line);
    }
    const last = plain.end();
    if (last.length > 0)
        yield last;
}
function finish({ cells, line }, file, header) {
    if (cells.length !== header.length) {
        throw new errors_UserError(`the row has ${cells.length} cells, but the header has ${header.length}.`, 'Give every row one cell for each column; quote cells that hold the delimiter.', { file: file.path, line });
    }
    for (let i = 0; i < cells.length; i++) {
        const cell = cells[i];
        if (cell.charCodeAt(0) === APOSTROPHE && GUARDED.test(cell))
            cells[i] = cell.slice(1);
    }
}
const APOSTROPHE = 0x27;
async function* joined(first, others) {
    yield first;
    yield* others;
}
/** The chunks as text, without a byte order mark at the beginning of the file. */
async function* decoded(file, chunks, firstLine) {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: firstLine !== 1 });
    let line = firstLine;
    const decode = (chunk) => {
        try {
            return decoder.decode(chunk, { stream: chunk !== undefined });
        }
        catch {
            const place = { file: file.path, line };
            throw new errors_UserError(`the text is not UTF-8 from about line ${line} on.`, 'Save the file as UTF-8.', place);
        }
    };
    for await (const chunk of chunks) {
        const text = decode(chunk);
        if (text !== '')
            yield text;
        for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1))
            line += 1;
    }
    decode();
}
function tooLong(file, line) {
    return new errors_UserError(`one row is longer than ${MAX_ROW / 1024 / 1024} MiB.`, 'Is a quote left open? Otherwise leave the long texts out of the results.', { file: file.path, line });
}

;// CONCATENATED MODULE: ./build/results/tables/delimiter.js
/** The character that separates the cells: comma, semicolon or tab, whichever is most frequent in the first line. */
function delimiterOf(text) {
    const line = firstLine(text);
    const count = (delimiter) => line.split(delimiter).length;
    const candidates = [',', ';', '\t'];
    return candidates.reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
}
/**
 * What ends the rows: a line feed (with or without a carriage return before it), or the carriage return alone of old
 * spreadsheets, where the first line ends in one.
 */
function lineEndOf(text) {
    return /^[^\r\n]*\r(?!\n|$)/.test(withoutQuoted(text).trimStart()) ? '\r' : '\n';
}
function firstLine(text) {
    return /^[^\r\n]*/.exec(withoutQuoted(text).trimStart())[0];
}
/** A line that has no cells does not count: readers pass over it. */
function withoutQuoted(text) {
    return text.replace(/"[^"]*"/g, '');
}

;// CONCATENATED MODULE: ./build/results/tables/grid-scan.js

const [COMMA, NEWLINE, RETURN, ZERO, ONE, QUOTE, grid_scan_APOSTROPHE] = [0x2c, 0x0a, 0x0d, 0x30, 0x31, 0x22, 0x27];
/**
 * Reads rows of the form `id,0,1,,1` straight from the bytes: an unquoted ASCII id in the first column, and 0, 1 or
 * nothing in all others. csv-parse reads such a file too, and a property test holds the two equal; this is an order of
 * magnitude faster, which is what a million queries need.
 *
 * At the first row of any other form it stops for good and gives back what it has not read.
 */
class GridScan {
    grid;
    columns;
    line;
    tail = Buffer.alloc(0);
    cells;
    stopped = false;
    constructor(grid, columns, line) {
        this.grid = grid;
        this.columns = columns;
        this.line = line;
        this.cells = new Uint8Array(columns);
    }
    /** Whether a table can have rows of that form at all. */
    static suits(shape, header, delimiter) {
        const behindId = shape.models.every((column, i) => column === i + 1);
        return delimiter === ',' && shape.query?.column === 0 && !shape.query.isText && behindId && shape.models.length === header.length - 1;
    }
    /** Reads what can be read of a chunk; a Rest is where reading must go on by other means. */
    write(chunk) {
        const bytes = this.tail.length === 0 ? chunk : Buffer.concat([this.tail, chunk]);
        const end = this.rows(bytes);
        if (this.stopped)
            return { bytes: bytes.subarray(end), line: this.line };
        // A copy: the chunk's memory may be used again.
        this.tail = Buffer.from(bytes.subarray(end));
        return undefined;
    }
    /** The last row may lack its line end; it is given back for the general reader. */
    end() {
        return this.tail.length === 0 ? undefined : { bytes: this.tail, line: this.line };
    }
    /** Reads whole rows; returns where the first one begins that is not whole or not plain. */
    rows(bytes) {
        let start = 0;
        for (;;) {
            const next = this.row(bytes, start);
            if (next <= start)
                return start;
            start = next;
            this.line += 1;
        }
    }
    /** Reads one row; returns where the next begins, or -1 (not whole, or not plain: then `stopped`). */
    row(bytes, start) {
        const { cells, columns } = this;
        const length = bytes.length;
        let i = start;
        for (; i < length; i++) {
            const byte = bytes[i];
            if (byte === COMMA)
                break;
            if (byte === QUOTE || byte === NEWLINE || byte === RETURN || byte >= 0x80)
                return this.stop();
        }
        const idEnd = i;
        if (i === length)
            return this.wait(length - start);
        if (idEnd === start || bytes[start] === grid_scan_APOSTROPHE)
            return this.stop();
        i += 1;
        for (let column = 0; column < columns; column++) {
            if (i + 1 >= length)
                return this.wait(length - start);
            const byte = bytes[i];
            if (byte === ZERO || byte === ONE) {
                cells[column] = byte - ZERO;
                i += 1;
            }
            else {
                cells[column] = CELL.missing;
            }
            const behind = bytes[i];
            if (column < columns - 1) {
                if (behind !== COMMA)
                    return this.stop();
                i += 1;
            }
        }
        if (bytes[i] === RETURN) {
            if (i + 1 >= length)
                return this.wait(length - start);
            i += 1;
        }
        if (bytes[i] !== NEWLINE)
            return this.stop();
        this.grid.row(bytes, start, idEnd, cells, this.line);
        return i + 1;
    }
    stop() {
        this.stopped = true;
        return -1;
    }
    /** Half a row: more bytes are needed, unless the row is so long that it cannot be a plain one. */
    wait(seen) {
        return seen > 4096 + 2 * this.columns ? this.stop() : -1;
    }
}

;// CONCATENATED MODULE: ./build/results/tables/spelling.js
const RIGHT = new Set(['true', 'yes', 'pass', 'correct']);
const WRONG = new Set(['false', 'no', 'fail', 'incorrect']);
const MISSING = new Set(['', 'nan', 'n/a', 'null']);
const NUMBER = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
/**
 * What a cell of a table says: right, wrong, missing or a score. Undefined where it is none of the spellings known.
 *
 * The single letters C and I (correct, incorrect) are read in upper case only; words in any case.
 */
function readCell(cell) {
    if (cell.length > 40)
        return undefined;
    const text = cell.trim();
    if (text === 'C')
        return true;
    if (text === 'I')
        return false;
    const word = text.toLowerCase();
    if (RIGHT.has(word))
        return true;
    if (WRONG.has(word))
        return false;
    if (MISSING.has(word))
        return 'missing';
    if (word === 'error' || word === 'unscored')
        return word;
    return NUMBER.test(text) ? Number(text) : undefined;
}
/** The same for a value of a JSON table. */
function readJsonCell(value) {
    if (typeof value === 'string')
        return readCell(value);
    if (typeof value === 'boolean')
        return value;
    if (value === null || value === undefined)
        return 'missing';
    if (typeof value !== 'number')
        return undefined;
    return Number.isNaN(value) ? 'missing' : value;
}
/** The spellings, for error messages. */
const SPELLINGS = '1/0, 1.0/0.0, true/false, yes/no, pass/fail, correct/incorrect, C/I, a number, empty, NaN, N/A or null for missing, error, unscored';

;// CONCATENATED MODULE: ./build/results/tables/wide.js





/** A short id for a query that is only known by its text: the text itself may be private. */
function textId(text) {
    return `#${(0,external_node_crypto_namespaceObject.createHash)('sha256').update(text).digest('hex').slice(0, 16)}`;
}
/** Gives the rows of a wide table to a sink. */
class WideRows {
    shape;
    header;
    sink;
    path;
    passThreshold;
    grid;
    cells;
    names;
    constructor(shape, header, sink, path, 
    /** Scores on a scale above 1 are compared with the threshold one by one. */
    passThreshold) {
        this.shape = shape;
        this.header = header;
        this.sink = sink;
        this.path = path;
        this.passThreshold = passThreshold;
        checkColumns(shape, header, path);
        this.names = shape.models.map((column) => header[column]);
        this.cells = new Uint8Array(this.names.length);
        this.grid = sink.grid(this.names);
        for (const { column, why } of shape.setAside)
            sink.setAside(`column ${errors_quote(header[column])}: ${why}`);
    }
    /** One row; cells in the order of the header. */
    add(row, line) {
        const { shape } = this;
        const results = shape.models.map((column) => this.read(row[column], column, line));
        const count = shape.count === undefined ? undefined : this.readCount(row[shape.count], line);
        const plain = results.every((result, i) => this.setCell(i, result));
        if (shape.query === undefined) {
            if (!plain)
                throw new errors_UserError('a grouped table holds a score.', 'Group by right or wrong: 1 or 0.', this.place(line));
            this.grid.pattern(this.cells, count ?? 1, line);
            return;
        }
        const id = this.id(row, line);
        const task = shape.task === undefined ? undefined : textOf(row[shape.task]);
        if (plain) {
            const bytes = Buffer.from(queryKey(task, id));
            this.grid.row(bytes, 0, bytes.length, this.cells, line, count);
            return;
        }
        for (const [i, result] of results.entries()) {
            const record = { model: this.names[i], id, result, line };
            this.sink.record({ ...record, ...(task === undefined ? {} : { task }), ...(count === undefined ? {} : { count }) });
        }
    }
    setCell(i, result) {
        if (result === 'missing')
            this.cells[i] = CELL.missing;
        else if (typeof result === 'boolean')
            this.cells[i] = result ? CELL.right : CELL.wrong;
        else if ((result === 0 || result === 1) && this.passThreshold <= 1)
            this.cells[i] = result;
        else
            return false;
        return true;
    }
    read(cell, column, line) {
        const result = readJsonCell(cell);
        if (result !== undefined)
            return result;
        throw unknownCell(cell, this.header[column], this.path, line);
    }
    readCount(cell, line) {
        const count = typeof cell === 'number' ? cell : /^[0-9]+$/.test(textOf(cell).trim()) ? Number(cell) : NaN;
        if (Number.isSafeInteger(count) && count > 0)
            return count;
        throw new errors_UserError(`the count ${errors_quote(cell)} is not a positive whole number.`, 'Give the number of queries that the row stands for.', {
            ...this.place(line),
            column: this.header[this.shape.count],
        });
    }
    id(row, line) {
        const { column, isText } = this.shape.query;
        const text = textOf(row[column]);
        if (text.trim() === '') {
            throw new errors_UserError('the row has no query id.', 'Give every query an id of its own.', { ...this.place(line), column: this.header[column] });
        }
        return isText ? textId(text) : text;
    }
    place(line) {
        return { file: this.path, line };
    }
}
/** The error for a cell that is none of the spellings. */
function unknownCell(cell, column, file, line) {
    return new errors_UserError(`${errors_quote(cell)} is neither right, wrong, missing nor a score.`, `Known: ${SPELLINGS}.`, { file, line, column });
}
/** Ids and names may be numbers in JSON. */
function textOf(cell) {
    if (typeof cell === 'string')
        return cell;
    return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}
function checkColumns(shape, header, file) {
    const doubtful = shape.doubtful.map((column) => header[column]);
    if (doubtful.length > 0) {
        throw new errors_UserError(`column ${errors_quote(doubtful[0])} holds outcomes in some rows and something else in others.`, `If it is a model, mend its cells (known: ${SPELLINGS}); if it is not, name the columns that are models with \`models\`.`, { file });
    }
    const names = shape.models.map((column) => header[column]);
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice !== undefined) {
        throw new errors_UserError(`there are two columns named ${errors_quote(twice)}.`, 'Give each model one column.', { file, line: 1 });
    }
    const unnamed = names.findIndex((name) => name.trim() === '');
    if (unnamed !== -1) {
        throw new errors_UserError(`column ${shape.models[unnamed] + 1} holds outcomes but has no name.`, 'Name every model in the header.', { file, line: 1 });
    }
}

;// CONCATENATED MODULE: ./build/results/tables/long.js



/** Gives the rows of a long table to a sink; `get` fetches a cell by its column. */
function addLongRow(shape, header, row, line, context) {
    const cell = (role) => {
        const column = shape.other.get(role);
        return column === undefined ? undefined : row[column];
    };
    const place = { file: context.path, line };
    const queryText = textOf(row[shape.query.column]);
    if (queryText.trim() === '') {
        throw new errors_UserError('the row has no query id.', 'Give every query an id of its own.', { ...place, column: header[shape.query.column] });
    }
    const model = shape.model === undefined ? context.modelOfFile : textOf(row[shape.model]);
    if (model.trim() === '') {
        throw new errors_UserError('the row names no model.', 'Give every row the name of its model.', { ...place, column: header[shape.model ?? 0] });
    }
    const task = textOf(cell('task'));
    const repeat = repeatOf(cell('repeat'));
    const count = countOf(cell('count'), line, context.path);
    const record = {
        model,
        id: shape.query.isText ? textId(queryText) : queryText,
        result: resultOf(row[shape.outcome], cell('error'), header[shape.outcome], line, context.path),
        line,
        ...(task === '' ? {} : { task }),
        ...(repeat === undefined ? {} : { repeat }),
        ...(count === undefined ? {} : { count }),
        ...(context.details ? { details: detailsOf(cell) } : {}),
    };
    context.sink.record(record);
}
/** An error counts only where there is no outcome: some harnesses log a message beside a graded answer too. */
function resultOf(value, error, column, line, file) {
    const result = readJsonCell(value);
    if (result === undefined)
        throw unknownCell(value, column, file, line);
    return result === 'missing' && textOf(error).trim() !== '' ? 'error' : result;
}
function repeatOf(value) {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
function countOf(value, line, file) {
    if (value === undefined || value === '')
        return undefined;
    const count = Number(value);
    if (Number.isSafeInteger(count) && count > 0)
        return count;
    throw new errors_UserError(`the count ${errors_quote(value)} is not a positive whole number.`, 'Give the number of queries that the row stands for.', { file, line, column: 'count' });
}
function detailsOf(cell) {
    const details = {};
    for (const [role, field] of TEXT_DETAILS) {
        const text = textOf(cell(role));
        if (text !== '')
            details[field] = text;
    }
    for (const role of NUMBER_DETAILS) {
        const value = cell(role);
        const number = typeof value === 'number' ? value : textOf(value).trim() === '' ? NaN : Number(value);
        if (Number.isFinite(number))
            details[role] = number;
    }
    return details;
}
const TEXT_DETAILS = [
    ['answer', 'answer'],
    ['reference', 'reference'],
    ['text', 'prompt'],
    ['subject', 'subject'],
    ['judge', 'judge'],
    ['stopReason', 'stopReason'],
    ['family', 'family'],
];
const NUMBER_DETAILS = ['confidence', 'cost', 'latency', 'inputTokens', 'outputTokens'];

;// CONCATENATED MODULE: ./build/results/tables/roles.js
/** What a column of a table is for. Names are compared after `normalName`; earlier names win over later ones. */
const ROLES = {
    query: [
        'query_id', 'id', 'question_id', 'doc_id', 'instance_id', 'item_id', 'example_id', 'sample_id', 'problem_id',
        'task_id', 'test_id', 'case_id', 'prompt_id', 'qid', 'uid', 'uuid', 'idx', 'index', 'item',
    ],
    /** Texts that identify a query where there is no id: they are hashed, never shown. */
    text: ['query', 'question', 'prompt', 'input', 'instruction', 'problem'],
    model: [
        'model', 'model_id', 'model_name', 'model_name_or_path', 'provider', 'generator', 'system', 'engine', 'deployment', 'llm',
    ],
    outcome: [
        'correct', 'is_correct', 'passed', 'resolved', 'success', 'outcome', 'right', 'pass', 'score', 'acc', 'accuracy',
        'exact_match', 'em', 'pass_at_1', 'result', 'reward', 'value', 'grade',
    ],
    task: ['task', 'task_name', 'dataset', 'dataset_name', 'benchmark', 'suite'],
    repeat: ['repeat', 'repeat_index', 'repetition', 'epoch', 'trial', 'attempt', 'sample_index', 'replicate'],
    count: ['count'],
    error: ['error', 'error_message', 'exception'],
    subject: ['subject', 'category', 'domain', 'topic', 'subtask', 'format'],
    answer: ['answer', 'response', 'output', 'prediction', 'pred', 'completion', 'generation'],
    reference: ['reference', 'target', 'expected', 'gold', 'ground_truth', 'label', 'solution'],
    judge: ['judge', 'grader', 'annotator', 'scorer'],
    confidence: ['confidence', 'probability', 'prob'],
    cost: ['cost', 'cost_usd', 'price', 'total_cost'],
    latency: ['latency', 'latency_s', 'duration', 'time', 'seconds'],
    inputTokens: ['input_tokens', 'prompt_tokens'],
    outputTokens: ['output_tokens', 'completion_tokens', 'tokens'],
    stopReason: ['stop_reason', 'finish_reason'],
    family: ['family', 'vendor'],
    /** Known to be neither models nor needed. */
    other: [
        'split', 'difficulty', 'level', 'temperature', 'seed', 'run', 'run_id', 'timestamp', 'date', 'created_at', 'notes',
        'comment', 'metadata', 'choices', 'options', 'url', 'source', 'type', 'language', 'version', 'n', 'total',
    ],
};
/** A column's name without differences of writing: `questionId`, `Question ID` and `question-id` are `question_id`. */
function normalName(name) {
    return name
        .trim()
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .replace(/[\s.-]+/g, '_');
}
/** Position of the column that has a role, by the order of the role's names. */
function columnFor(role, names) {
    for (const synonym of ROLES[role]) {
        const index = names.indexOf(synonym);
        if (index !== -1)
            return index;
    }
    return undefined;
}
const KNOWN = new Set(Object.values(ROLES).flat());
/** Whether a (normal) name is that of some role, so that a column under it is not taken for a model. */
function isKnownName(name) {
    return KNOWN.has(name);
}
/** The names that a role may have, for error messages. */
function namesOf(role) {
    return ROLES[role].join(', ');
}

;// CONCATENATED MODULE: ./build/results/tables/shape.js


const NOT_SELECTED = 'not selected by `models`';
const LONG_ROLES = [
    'task', 'repeat', 'count', 'error', 'subject', 'answer', 'reference', 'text', 'judge', 'confidence', 'cost',
    'latency', 'inputTokens', 'outputTokens', 'stopReason', 'family',
];
/**
 * Decides from the header and the first rows how a table is to be read. Undefined where it is no table of results.
 *
 * @param header  names of the columns as written
 * @param rows    first rows, as cells in the order of the header
 */
function tableShape(header, rows, hints = {}) {
    const names = header.map(normalName);
    const chosen = hints.metric === undefined ? -1 : header.indexOf(hints.metric);
    const outcome = chosen === -1 ? columnFor('outcome', names) : chosen;
    const model = columnFor('model', names);
    const query = identityOf(names, rows);
    const isLong = model !== undefined || chosen !== -1 || isVerdict(names[outcome ?? -1]) || !hasModelColumns(names, rows);
    if (isLong && outcome !== undefined && query !== undefined && query.column !== outcome) {
        const other = new Map();
        for (const role of LONG_ROLES) {
            const column = columnFor(role, names);
            if (column !== undefined && column !== query.column && column !== outcome && column !== model)
                other.set(role, column);
        }
        return { kind: 'long', query, outcome, model, other };
    }
    return wideShape(header, names, rows, query, hints);
}
function wideShape(header, names, rows, named, hints) {
    const count = columnFor('count', names);
    const task = columnFor('task', names);
    const query = named ?? firstColumn(rows, count !== undefined);
    if (query === undefined && count === undefined)
        return undefined;
    const models = [];
    const doubtful = [];
    const setAside = [];
    for (const [column, name] of names.entries()) {
        if (column === query?.column || column === count || column === task)
            continue;
        const selected = hints.selects?.(header[column]);
        if (selected === true)
            models.push(column);
        else if (selected === false)
            setAside.push({ column, why: NOT_SELECTED });
        else if (isKnownName(name) || isAnswerOf(name, names))
            setAside.push({ column, why: 'not a model by its name' });
        else {
            const cells = cellsOf(rows, column, hints.anyScale);
            if (cells === 'outcomes')
                models.push(column);
            else if (cells === 'mixed')
                doubtful.push(column);
            else
                setAside.push({ column, why: 'holds no outcomes' });
        }
    }
    // A selection that matches no column is the user's mistake, not the table's: it is reported as such later.
    const selecting = setAside.some(({ why }) => why === NOT_SELECTED);
    if (models.length + doubtful.length === 0 && !selecting)
        return undefined;
    return { kind: 'wide', query, models, task, count, setAside, doubtful };
}
function identityOf(names, rows) {
    const id = columnFor('query', names);
    if (id !== undefined)
        return { column: id, isText: false };
    const text = columnFor('text', names);
    return text === undefined ? undefined : { column: text, isText: looksLikeText(rows, text) };
}
/** The first column names the queries, unless the table is grouped and that column is one of the models. */
function firstColumn(rows, grouped) {
    const distinct = new Set(rows.map((row) => row[0])).size === rows.length;
    if (cellsOf(rows, 0) === 'outcomes' && (grouped || !distinct))
        return undefined;
    return { column: 0, isText: looksLikeText(rows, 0) };
}
/** An id is short and without line ends; a column of questions is not. */
function looksLikeText(rows, column) {
    return rows.some((row) => {
        const cell = row[column];
        return typeof cell === 'string' && (cell.length > 64 || /\s\S+\s/.test(cell.trim()));
    });
}
function cellsOf(rows, column, anyScale = false) {
    let outcomes = 0;
    let others = 0;
    for (const row of rows) {
        const value = readJsonCell(row[column]);
        // A number outside 0..1 is a score only on a scale that the user has named; by itself it is as likely a token count.
        if (value === undefined || (!anyScale && typeof value === 'number' && (value < 0 || value > 1)))
            others += 1;
        else if (value !== 'missing')
            outcomes += 1;
    }
    if (others === 0)
        return 'outcomes';
    return outcomes === 0 ? 'other' : 'mixed';
}
/** Names that say a verdict, where `score` or `value` might as well be one of several columns of numbers. */
function isVerdict(name) {
    return name !== undefined && ['correct', 'is_correct', 'passed', 'resolved', 'success', 'outcome'].includes(name);
}
function hasModelColumns(names, rows) {
    return names.filter((name, column) => !isKnownName(name) && rows.length > 0 && cellsOf(rows, column) === 'outcomes').length >= 2;
}
/** `gpt-4_response` beside a column `gpt-4`. */
function isAnswerOf(name, names) {
    const match = /^(.+)_(?:response|answer|output|prediction|completion|text)$/.exec(name);
    return match !== null && names.includes(match[1]);
}

;// CONCATENATED MODULE: ./build/results/readers/csv.js








/** Comma-separated tables of any origin: one column per model, or one row per (query, model). */
const csvReader = {
    name: 'csv',
    title: 'CSV table',
    looksFor: 'a header with a query id and one column per model, or with query, model and correct (or score)',
    accepts: (glimpse) => glimpse.kind === 'csv' && glimpse.rows.length > 0 && tableShape(glimpse.header, glimpse.rows) !== undefined,
    read: readCsvFiles,
};
async function readCsvFiles(files, sink, options) {
    const models = namesFromPaths(files.map(({ file }) => file.path));
    for (const [i, { file, glimpse }] of files.entries()) {
        const out = sink.open(file, 'csv');
        const { header, rows } = glimpse;
        const clean = header.map((name) => name.replace(/^'(?='*[=+\-@\t\r])/, '').trim());
        const shape = tableShape(clean, rows, {
            metric: options.metric,
            selects: (model) => out.selects(model),
            anyScale: options.passThreshold > 1,
        });
        if (shape === undefined)
            throw noShape(file);
        const delimiter = delimiterOf(await csv_firstLine(file));
        const context = { sink: out, path: file.path, modelOfFile: models[i], details: options.details };
        await readTable(file, shape, clean, delimiter, out, context, options);
    }
}
async function readTable(file, shape, header, delimiter, sink, context, options) {
    if (shape.kind === 'long')
        return readLong(file, shape, header, delimiter, context);
    const rows = new WideRows(shape, header, sink, file.path, options.passThreshold);
    let chunks = file.open();
    let line = 1;
    if (options.passThreshold <= 1 && GridScan.suits(shape, header, delimiter)) {
        const rest = await scanGrid(file, shape, header, sink);
        if (rest === undefined)
            return;
        [chunks, line] = [rest.chunks, rest.line];
    }
    for await (const batch of csvRows(file, chunks, header, delimiter, line)) {
        for (const row of batch)
            rows.add(row.cells, row.line);
    }
}
async function readLong(file, shape, header, delimiter, context) {
    for await (const batch of csvRows(file, file.open(), header, delimiter)) {
        for (const row of batch)
            addLongRow(shape, header, row.cells, row.line, context);
    }
}
/** Scans as much of the file as is a plain grid; what remains is given back as a stream that begins with a whole row. */
async function scanGrid(file, shape, header, sink) {
    const scan = new GridScan(sink.grid(shape.models.map((column) => header[column])), shape.models.length, 2);
    const chunks = file.open()[Symbol.asyncIterator]();
    let headerEnd = -1;
    let held = Buffer.alloc(0);
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
        let chunk = next.value;
        if (headerEnd === -1) {
            held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
            headerEnd = held.indexOf(0x0a);
            // A line end inside a quoted name of the header: not plain.
            if (headerEnd === -1 || held.subarray(0, headerEnd).includes(0x22))
                return { chunks: resume(held, chunks), line: 1 };
            chunk = held.subarray(headerEnd + 1);
        }
        const rest = scan.write(chunk);
        if (rest !== undefined)
            return { chunks: resume(rest.bytes, chunks), line: rest.line };
    }
    const rest = scan.end();
    return rest === undefined ? undefined : { chunks: resume(rest.bytes, chunks), line: rest.line };
}
async function* resume(first, others) {
    if (first.length > 0)
        yield first;
    for (let next = await others.next(); !next.done; next = await others.next())
        yield next.value;
}
async function csv_firstLine(file) {
    for await (const chunk of file.open())
        return chunk.toString('utf8', 0, 1024 * 1024);
    return '';
}
function noShape(file) {
    return new errors_UserError('the table has neither a query id with one column per model, nor columns for query, model and outcome.', `Expected: ${csvReader.looksFor}.`, { file: file.path, line: 1 });
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./build/results/json/parse.js

/**
 * Parses one JSON value as evaluation harnesses write it.
 *
 * Beyond strict JSON it reads the bare `NaN`, `Infinity` and `-Infinity` of Python's writer, as numbers. Integers
 * beyond 2^53 become strings, so that ids that differ only in their last digits stay different.
 *
 * @throws SyntaxError where the text is not such a value, or not UTF-8
 */
function parseJson(bytes) {
    if (!(0,external_node_buffer_namespaceObject.isUtf8)(bytes))
        throw new SyntaxError('the text is not UTF-8');
    const text = bytes.toString('utf8');
    if (LONG_INTEGER.test(text))
        return parseTolerantly(text);
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (!BARE_CONSTANT.test(text))
            throw error;
        return parseTolerantly(text);
    }
}
/** An integer of 16 digits or more; long fractions, which fill the logs of some harnesses, are none. */
const LONG_INTEGER = /(?:^|[\s,:[])-?[0-9]{16,}(?![0-9.eE])/;
const BARE_CONSTANT = /NaN|Infinity/;
/** The beginning of a string, or what may have to be marked. */
const TOKENS = /"|-?Infinity|NaN|-?[0-9][0-9.eE+-]*/g;
/** Marks what stood bare in the text; a private-use character, doubled where a string of the data begins with it. */
const MARK = '\ue0b7';
const MARKED = /\ue0b7|\\u[eE]0[bB]7/y;
/**
 * Puts what JSON.parse would refuse or round into marked strings and takes the marks off again.
 *
 * Strings are found by their quotes and not by a pattern, and the result is walked without recursion: both the length
 * of the strings and the depth of the nesting are in the hands of whoever wrote the file.
 */
function parseTolerantly(text) {
    const pieces = [];
    let copied = 0;
    const tokens = new RegExp(TOKENS);
    for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
        const start = match.index;
        const isString = match[0] === '"';
        const end = isString ? endOfString(text, start) : tokens.lastIndex;
        tokens.lastIndex = end;
        const marked = isString ? markString(text, start) : markBare(match[0]);
        if (marked === undefined || isKey(text, end))
            continue;
        pieces.push(text.slice(copied, start), marked);
        copied = isString ? start + 1 : end;
    }
    pieces.push(text.slice(copied));
    return unmark(JSON.parse(pieces.join('')));
}
/** Behind the closing quote of the string that opens at `start`, or the end of the text. */
function endOfString(text, start) {
    for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
        let slashes = 0;
        while (text[quote - 1 - slashes] === '\\')
            slashes += 1;
        if (slashes % 2 === 0)
            return quote + 1;
    }
    return text.length;
}
/** The opening quote with a second mark behind it, where the string begins with a mark of its own. */
function markString(text, start) {
    MARKED.lastIndex = start + 1;
    return MARKED.test(text) ? `"${MARK}` : undefined;
}
function markBare(token) {
    if (token.endsWith('Infinity') || token === 'NaN')
        return `"${MARK}${token}"`;
    return /^-?[1-9][0-9]{15,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${MARK}=${token}"` : undefined;
}
function isKey(text, end) {
    let next = end;
    while (' \t\r\n'.includes(text[next] ?? ':'))
        next += 1;
    return text[next] === ':';
}
function unmark(value) {
    const root = { value };
    const open = [root];
    for (let container = open.pop(); container !== undefined; container = open.pop()) {
        // Every key is the container's own, so that assigning to `__proto__` does what it says.
        for (const key of Object.keys(container)) {
            const item = container[key];
            if (typeof item === 'string' && item.startsWith(MARK))
                container[key] = unmarked(item.slice(MARK.length));
            else if (typeof item === 'object' && item !== null)
                open.push(item);
        }
    }
    return root.value;
}
function unmarked(rest) {
    if (rest.startsWith(MARK))
        return rest;
    return rest.startsWith('=') ? rest.slice(1) : Number(rest);
}
/**
 * As much of a JSON text as there is: where the text is cut, the open strings and pairs are dropped and the open
 * brackets closed. Undefined where not even an opening bracket is there.
 */
function parseOpening(text) {
    /** What closes the containers that are open, the innermost last. */
    const closers = [];
    let end = 0;
    let isKey = false;
    // Whole strings, the opening quote of one that is cut, punctuation, bare scalars.
    const tokens = /"[^"\\]*(?:\\[^][^"\\]*)*"|"|[{}[\]:,]|[^\s{}[\]:,"]+/g;
    for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
        const token = match[0];
        if (token === '"')
            break;
        if (token === '{' || token === '[') {
            closers.push(token === '{' ? '}' : ']');
            isKey = token === '{';
            end = tokens.lastIndex;
        }
        else if (token === '}' || token === ']') {
            closers.pop();
            end = tokens.lastIndex;
            if (closers.length === 0)
                break;
        }
        else if (token === ':') {
            isKey = false;
        }
        else if (token === ',') {
            isKey = closers.at(-1) === '}';
        }
        else if (!isKey && tokens.lastIndex < text.length) {
            end = tokens.lastIndex;
        }
    }
    if (end === 0)
        return undefined;
    try {
        return parseJson(Buffer.from(text.slice(0, end) + closers.reverse().join('')));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/results/json/scanner.js

/** The bytes are not JSON; `line` is where that was seen. */
class JsonSyntaxError extends Error {
    line;
    constructor(message, line) {
        super(message);
        this.line = line;
    }
}
const scanner_QUOTE = 0x22;
const BACKSLASH = 0x5c;
const scanner_NEWLINE = 0x0a;
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_ARRAY, CLOSE_ARRAY] = [0x7b, 0x7d, 0x5b, 0x5d];
const [scanner_COMMA, COLON] = [0x2c, 0x3a];
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
/**
 * Finds values in a stream of JSON text without building the rest: files of any size, one value or many after each
 * other (JSON lines), in constant memory apart from the values that are taken. A byte order mark is passed over.
 *
 * What is passed over is only checked for balanced brackets and whole strings; what is taken is parsed by its receiver.
 */
class JsonScanner {
    handler;
    limit;
    /** Values seen at the root, complete ones. */
    roots = 0;
    line = 1;
    /** The line reached. */
    get lines() {
        return this.line;
    }
    /** The line on which the value that is being taken or passed over begins, undefined between values. */
    get openSince() {
        return this.mode === undefined ? undefined : this.startLine;
    }
    /** How many bytes of a byte order mark have been seen; 3 once anything else has. */
    markBytes = 0;
    path = [];
    /** For each entered container: whether it is an array. */
    arrays = [];
    /** What may come next inside the entered container. */
    expecting = 'value';
    /** The value being taken or passed over, if any. */
    mode;
    depth = 0;
    scalar = false;
    inString = false;
    escaped = false;
    /** Position of the next line end of the chunk, as far as it was looked for. */
    nextLine = -1;
    parts = [];
    size = 0;
    startLine = 1;
    constructor(handler, 
    /** Longest value that may be taken, in bytes. */
    limit = 512 * 1024 * 1024) {
        this.handler = handler;
        this.limit = limit;
    }
    write(chunk) {
        let i = 0;
        this.nextLine = -1;
        while (i < chunk.length && this.markBytes < 3) {
            if (chunk[i] === BYTE_ORDER_MARK[this.markBytes])
                [i, this.markBytes] = [i + 1, this.markBytes + 1];
            else
                this.markBytes = 3;
        }
        while (i < chunk.length)
            i = this.mode === undefined ? this.between(chunk, i) : this.inside(chunk, i);
    }
    /** Ends the input. True when it ended between values, false when it was cut inside one. */
    end() {
        if (this.mode !== undefined && this.scalar && this.arrays.length === 0)
            this.finish(Buffer.alloc(0));
        return this.mode === undefined && this.arrays.length === 0;
    }
    /** Punctuation and white space between values. */
    between(chunk, i) {
        const byte = chunk[i];
        if (byte === scanner_NEWLINE)
            this.line += 1;
        if (byte === scanner_NEWLINE || byte === 0x20 || byte === 0x0d || byte === 0x09)
            return i + 1;
        if (this.arrays.length === 0)
            return this.startValue(byte, i);
        const isArray = this.arrays[this.arrays.length - 1];
        const mayClose = this.expecting === 'first' || this.expecting === 'comma';
        if (mayClose && byte === (isArray ? CLOSE_ARRAY : CLOSE_OBJECT)) {
            this.leave();
        }
        else if (this.expecting === 'comma' && byte === scanner_COMMA) {
            if (isArray)
                this.path[this.path.length - 1] = this.path[this.path.length - 1] + 1;
            this.expecting = isArray ? 'value' : 'key';
        }
        else if (this.expecting === 'colon' && byte === COLON) {
            this.expecting = 'value';
        }
        else if (this.expecting === 'value' || (this.expecting === 'first' && isArray)) {
            return this.startValue(byte, i);
        }
        else if (byte === scanner_QUOTE && (this.expecting === 'key' || this.expecting === 'first')) {
            this.begin('key');
        }
        else {
            throw new JsonSyntaxError(`unexpected ${JSON.stringify(String.fromCharCode(byte))}`, this.line);
        }
        return this.mode === 'key' ? i : i + 1;
    }
    startValue(byte, i) {
        if (byte === scanner_COMMA || byte === COLON || byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) {
            throw new JsonSyntaxError(`unexpected ${JSON.stringify(String.fromCharCode(byte))}`, this.line);
        }
        const choice = this.handler.select(this.path, byte);
        if (choice === 'enter' && (byte === OPEN_OBJECT || byte === OPEN_ARRAY)) {
            const isArray = byte === OPEN_ARRAY;
            this.arrays.push(isArray);
            this.path.push(isArray ? 0 : '');
            this.expecting = 'first';
            return i + 1;
        }
        // A scalar where an object was hoped for is handed over: the receiver knows what to say of it.
        this.begin(choice === 'skip' ? 'skip' : 'take');
        return i;
    }
    begin(mode) {
        this.mode = mode;
        this.depth = 0;
        this.scalar = false;
        this.startLine = this.line;
    }
    /** Goes through the current value from `start`; returns where the value or the chunk ends. */
    inside(chunk, start) {
        let i = start;
        while (i < chunk.length) {
            if (this.inString) {
                i = this.throughString(chunk, i);
                if (this.inString)
                    break;
                if (this.depth === 0)
                    return this.finish(chunk.subarray(start, i), i);
                continue;
            }
            const byte = chunk[i];
            if (byte === scanner_QUOTE) {
                if (this.scalar)
                    throw new JsonSyntaxError('unexpected quote', this.line);
                this.inString = true;
                i += 1;
            }
            else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
                this.depth += 1;
                i += 1;
            }
            else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
                if (this.depth === 0)
                    return this.finish(chunk.subarray(start, i), i);
                this.depth -= 1;
                i += 1;
                if (this.depth === 0)
                    return this.finish(chunk.subarray(start, i), i);
            }
            else if (this.depth === 0) {
                const ends = byte === scanner_COMMA || byte === scanner_NEWLINE || byte === 0x20 || byte === 0x0d || byte === 0x09;
                if (ends)
                    return this.finish(chunk.subarray(start, i), i);
                this.scalar = true;
                i += 1;
            }
            else {
                if (byte === scanner_NEWLINE)
                    this.line += 1;
                i += 1;
            }
        }
        this.keep(chunk.subarray(start));
        return chunk.length;
    }
    /** From inside a string to behind its closing quote, or to the end of the chunk. */
    throughString(chunk, start) {
        let i = start;
        if (this.escaped) {
            this.escaped = false;
            i += 1;
        }
        for (;;) {
            const quote = chunk.indexOf(scanner_QUOTE, i);
            const end = quote === -1 ? chunk.length : quote;
            if (this.lineEndFrom(chunk, i) < end)
                throw new JsonSyntaxError('a string is not closed at the end of its line', this.line);
            let slashes = 0;
            while (end - 1 - slashes >= i && chunk[end - 1 - slashes] === BACKSLASH)
                slashes += 1;
            if (quote === -1) {
                this.escaped = (slashes & 1) === 1;
                return chunk.length;
            }
            i = quote + 1;
            if ((slashes & 1) === 0) {
                this.inString = false;
                return i;
            }
        }
    }
    /**
     * JSON has no line ends inside strings. Without this check a line that was cut inside a string would swallow all
     * that follow it.
     */
    lineEndFrom(chunk, i) {
        if (this.nextLine < i) {
            const at = chunk.indexOf(scanner_NEWLINE, i);
            this.nextLine = at === -1 ? chunk.length : at;
        }
        return this.nextLine;
    }
    keep(part) {
        if (this.mode === 'skip' || part.length === 0)
            return;
        this.size += part.length;
        if (this.size > this.limit)
            throw new JsonSyntaxError(`one value is longer than ${this.limit} bytes`, this.startLine);
        // The chunk's memory may be used again by whoever filled it.
        this.parts.push(Buffer.from(part));
    }
    finish(last, next = 0) {
        const mode = this.mode;
        this.mode = undefined;
        let bytes = last;
        if (this.parts.length > 0) {
            bytes = Buffer.concat([...this.parts, last]);
            this.parts = [];
        }
        this.size = 0;
        if (mode === 'key') {
            this.path[this.path.length - 1] = keyText(bytes, this.startLine);
            this.expecting = 'colon';
            return next;
        }
        if (mode === 'take')
            this.handler.value(this.path, bytes, this.startLine);
        this.ended();
        return next;
    }
    leave() {
        this.arrays.pop();
        this.path.pop();
        this.handler.leave?.(this.path, this.line);
        this.ended();
    }
    ended() {
        this.expecting = 'comma';
        if (this.arrays.length === 0)
            this.roots += 1;
    }
}
function keyText(bytes, line) {
    if (!(0,external_node_buffer_namespaceObject.isUtf8)(bytes))
        throw new JsonSyntaxError('a key is not UTF-8', line);
    if (!bytes.includes(BACKSLASH))
        return bytes.toString('utf8', 1, bytes.length - 1);
    try {
        return JSON.parse(bytes.toString('utf8'));
    }
    catch {
        throw new JsonSyntaxError('a key with a broken escape', line);
    }
}

;// CONCATENATED MODULE: ./build/results/json/read.js



/**
 * The values of a JSON file that `select` takes, in the order of the file, in batches of one chunk each, so that a
 * file larger than memory is never held whole.
 *
 * @throws UserError where the file is not one JSON value or is cut short
 */
async function* jsonValues(file, select) {
    yield* scan(file, {
        select: (path, _first, scanner) => {
            if (path.length === 0)
                refuseSecond(scanner);
            return select(path);
        },
        found: (path, value, line) => ({ path: [...path], value, line }),
    });
}
/**
 * The objects of a JSON-lines file, or of a JSON array, or the one object that the file is.
 *
 * A JSON-lines file that ends in the middle of its last line is what an interrupted run leaves: its whole lines are
 * read, and `onCut` is told.
 *
 * @throws UserError where the file is not JSON, where a row is not an object, and where anything but the last line is cut
 */
async function* jsonRows(file, onCut = () => undefined) {
    let isArray = false;
    yield* scan(file, {
        select: (path, first, scanner) => {
            if (path.length > 0)
                return 'take';
            if (isArray)
                refuseSecond(scanner);
            else
                isArray = scanner.roots === 0 && first === read_OPEN_ARRAY;
            return isArray ? 'enter' : 'take';
        },
        found: (_path, value, line) => ({ row: asRow(value, file, line), line }),
        onCut: (scanner) => {
            if (isArray || scanner.roots === 0)
                return false;
            const since = scanner.openSince;
            if (since !== scanner.lines)
                throw new JsonSyntaxError('the value that begins here does not end', since);
            onCut();
            return true;
        },
    });
}
const read_OPEN_ARRAY = 0x5b;
function refuseSecond(scanner) {
    if (scanner.roots > 0)
        throw new JsonSyntaxError('something follows the end of the value', scanner.lines);
}
function asRow(value, file, line) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw new errors_UserError(`a row is not a JSON object but ${errors_quote(value)}.`, 'Write one object for each record.', {
        file: file.path,
        line,
    });
}
async function* scan(file, { select, found, onCut }) {
    let batch = [];
    const scanner = new JsonScanner({
        select: (path, first) => select(path, first, scanner),
        value: (path, bytes, line) => batch.push(found(path, parseAt(bytes, line), line)),
    });
    try {
        for await (const chunk of file.open()) {
            scanner.write(chunk);
            if (batch.length > 0)
                yield batch;
            batch = [];
        }
        if (!scanner.end() && onCut?.(scanner) !== true) {
            throw new JsonSyntaxError('the file ends inside a value: it is cut short', scanner.lines);
        }
        if (batch.length > 0)
            yield batch;
    }
    catch (error) {
        if (!(error instanceof JsonSyntaxError))
            throw error;
        throw new errors_UserError(`not valid JSON: ${error.message}.`, 'Write the file again, or leave it out.', {
            file: file.path,
            line: error.line,
        });
    }
}
function parseAt(bytes, line) {
    try {
        return parseJson(bytes);
    }
    catch (error) {
        throw new JsonSyntaxError(reasonOf(error), line);
    }
}
/** V8 quotes the text in its message; only what stands before that is of use, and the text may be anything. */
function reasonOf(error) {
    if (error instanceof RangeError)
        return 'a value is nested too deeply';
    const message = error instanceof Error ? error.message : '';
    const reason = message.replace(/,? (?:\.\.\.)?"[^]*$| in JSON at [^]*$/, '');
    return /^[\x20-\x7e]+$/.test(reason) ? reason : 'an unexpected character';
}

;// CONCATENATED MODULE: ./build/results/readers/json-table.js






/** Tables written as JSON lines or as an array of objects. */
const jsonTableReader = {
    name: 'json',
    title: 'JSON table (lines or array)',
    looksFor: 'objects with query, model and correct (or score), or with a query id and one key per model',
    accepts: (glimpse) => shapeOf(glimpse, {}) !== undefined,
    read: readJsonTables,
};
async function readJsonTables(files, sink, options) {
    const models = namesFromPaths(files.map(({ file }) => file.path));
    for (const [i, { file, glimpse }] of files.entries()) {
        const out = sink.open(file, 'json');
        const found = shapeOf(glimpse, {
            metric: options.metric,
            selects: (model) => out.selects(model),
            anyScale: options.passThreshold > 1,
        });
        if (found === undefined)
            throw json_table_noShape(file);
        const { keys, shape } = found;
        const context = { sink: out, path: file.path, modelOfFile: models[i], details: options.details };
        const wide = shape.kind === 'wide' ? new WideRows(shape, keys, out, file.path, options.passThreshold) : undefined;
        const known = new Set(keys);
        const onCut = () => out.warn('the last line is cut short and was left out; the run may have been interrupted');
        for await (const batch of jsonRows(file, onCut)) {
            for (const { row, line } of batch) {
                const cells = keys.map((key) => (Object.hasOwn(row, key) ? row[key] : undefined));
                if (wide) {
                    checkKeys(row, known, file, line);
                    wide.add(cells, line);
                }
                else if (shape.kind === 'long')
                    addLongRow(shape, keys, cells, line, context);
            }
        }
    }
}
function shapeOf(glimpse, hints) {
    const items = itemsOf(glimpse);
    if (items.length === 0 || !items.every(isObject))
        return undefined;
    const keys = [...new Set(items.flatMap((item) => Object.keys(item)))];
    const shape = tableShape(keys, items.map((item) => keys.map((key) => (Object.hasOwn(item, key) ? item[key] : undefined))), hints);
    return shape === undefined ? undefined : { keys, shape };
}
function itemsOf(glimpse) {
    // One object alone is as likely a summary of a run as a row of a table.
    return glimpse.kind === 'json-lines' || glimpse.kind === 'json-array' ? glimpse.items : [];
}
function isObject(item) {
    return typeof item === 'object' && item !== null && !Array.isArray(item);
}
/** A model that only later rows name would be lost. */
function checkKeys(row, known, file, line) {
    for (const key of Object.keys(row)) {
        if (known.has(key))
            continue;
        throw new errors_UserError(`the key ${JSON.stringify(key.slice(0, 80))} does not occur in the first rows.`, 'Give every row the same keys (null where a model has no outcome).', {
            file: file.path,
            line,
        });
    }
}
function json_table_noShape(file) {
    return new errors_UserError('the objects hold no outcomes that can be placed.', `Expected: ${jsonTableReader.looksFor}.`, { file: file.path });
}

;// CONCATENATED MODULE: ./build/results/registry.js


/** All readers, in the order in which they are asked: the first that accepts a file reads it. Tables of any origin come last. */
const READERS = [csvReader, jsonTableReader];

;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/sync.js



const sync_parse = function (data, opts = {}) {
  if (typeof data === "string") {
    data = Buffer.from(data);
  }
  const records = opts && opts.objname ? Object.create(null) : [];
  const parser = transform(opts);
  const push = (record) => {
    if (parser.options.objname === undefined) records.push(record);
    else {
      records[record[0]] = record[1];
    }
  };
  const close = () => {};
  const error = parser.parse(data, true, push, close);
  if (error !== undefined) throw error;
  return records;
};



;// CONCATENATED MODULE: ./node_modules/hyparquet/src/constants.js

/** @type {import('../src/types.d.ts').ParquetType[]} */
const ParquetTypes = [
  'BOOLEAN',
  'INT32',
  'INT64',
  'INT96', // deprecated
  'FLOAT',
  'DOUBLE',
  'BYTE_ARRAY',
  'FIXED_LEN_BYTE_ARRAY',
]

/** @type {import('../src/types.d.ts').Encoding[]} */
const Encodings = [
  'PLAIN',
  'GROUP_VAR_INT', // deprecated
  'PLAIN_DICTIONARY',
  'RLE',
  'BIT_PACKED', // deprecated
  'DELTA_BINARY_PACKED',
  'DELTA_LENGTH_BYTE_ARRAY',
  'DELTA_BYTE_ARRAY',
  'RLE_DICTIONARY',
  'BYTE_STREAM_SPLIT',
]

/** @type {import('../src/types.d.ts').FieldRepetitionType[]} */
const FieldRepetitionTypes = [
  'REQUIRED',
  'OPTIONAL',
  'REPEATED',
]

/** @type {import('../src/types.d.ts').ConvertedType[]} */
const ConvertedTypes = [
  'UTF8',
  'MAP',
  'MAP_KEY_VALUE',
  'LIST',
  'ENUM',
  'DECIMAL',
  'DATE',
  'TIME_MILLIS',
  'TIME_MICROS',
  'TIMESTAMP_MILLIS',
  'TIMESTAMP_MICROS',
  'UINT_8',
  'UINT_16',
  'UINT_32',
  'UINT_64',
  'INT_8',
  'INT_16',
  'INT_32',
  'INT_64',
  'JSON',
  'BSON',
  'INTERVAL',
]

/** @type {import('../src/types.d.ts').CompressionCodec[]} */
const CompressionCodecs = [
  'UNCOMPRESSED',
  'SNAPPY',
  'GZIP',
  'LZO',
  'BROTLI',
  'LZ4',
  'ZSTD',
  'LZ4_RAW',
]

/** @type {import('../src/types.d.ts').PageType[]} */
const PageTypes = [
  'DATA_PAGE',
  'INDEX_PAGE',
  'DICTIONARY_PAGE',
  'DATA_PAGE_V2',
]

/** @type {import('../src/types.d.ts').BoundaryOrder[]} */
const BoundaryOrders = (/* unused pure expression or super */ null && ([
  'UNORDERED',
  'ASCENDING',
  'DESCENDING',
]))

/** @type {import('../src/types.d.ts').EdgeInterpolationAlgorithm[]} */
const EdgeInterpolationAlgorithms = [
  'SPHERICAL',
  'VINCENTY',
  'THOMAS',
  'ANDOYER',
  'KARNEY',
]

;// CONCATENATED MODULE: ./node_modules/hyparquet/src/wkb.js
/**
 * WKB (Well-Known Binary) decoder for geometry objects.
 *
 * @param {DataReader} reader
 * @returns {Geometry} geometry object
 */
function wkbToGeojson(reader) {
  const flags = getFlags(reader)

  if (flags.type === 1) { // Point
    return { type: 'Point', coordinates: readPosition(reader, flags) }
  } else if (flags.type === 2) { // LineString
    return { type: 'LineString', coordinates: readLine(reader, flags) }
  } else if (flags.type === 3) { // Polygon
    return { type: 'Polygon', coordinates: readPolygon(reader, flags) }
  } else if (flags.type === 4) { // MultiPoint
    const points = []
    for (let i = 0; i < flags.count; i++) {
      points.push(readPosition(reader, getFlags(reader)))
    }
    return { type: 'MultiPoint', coordinates: points }
  } else if (flags.type === 5) { // MultiLineString
    const lines = []
    for (let i = 0; i < flags.count; i++) {
      lines.push(readLine(reader, getFlags(reader)))
    }
    return { type: 'MultiLineString', coordinates: lines }
  } else if (flags.type === 6) { // MultiPolygon
    const polygons = []
    for (let i = 0; i < flags.count; i++) {
      polygons.push(readPolygon(reader, getFlags(reader)))
    }
    return { type: 'MultiPolygon', coordinates: polygons }
  } else if (flags.type === 7) { // GeometryCollection
    const geometries = []
    for (let i = 0; i < flags.count; i++) {
      geometries.push(wkbToGeojson(reader))
    }
    return { type: 'GeometryCollection', geometries }
  } else {
    throw new Error(`Unsupported geometry type: ${flags.type}`)
  }
}

/**
 * Extract ISO WKB flags and base geometry type.
 *
 * @param {DataReader} reader
 * @returns {WkbFlags}
 */
function getFlags(reader) {
  const { view } = reader
  const littleEndian = view.getUint8(reader.offset++) === 1
  const rawType = view.getUint32(reader.offset, littleEndian)
  reader.offset += 4

  const type = rawType % 1000
  const flags = Math.floor(rawType / 1000)

  let count = 0
  if (type > 1 && type <= 7) {
    count = view.getUint32(reader.offset, littleEndian)
    reader.offset += 4
  }

  // XY, XYZ, XYM, XYZM
  let dim = 2
  if (flags) dim++
  if (flags === 3) dim++

  return { littleEndian, type, dim, count }
}

/**
 * @param {DataReader} reader
 * @param {WkbFlags} flags
 * @returns {number[]}
 */
function readPosition(reader, flags) {
  const points = []
  for (let i = 0; i < flags.dim; i++) {
    const coord = reader.view.getFloat64(reader.offset, flags.littleEndian)
    reader.offset += 8
    points.push(coord)
  }
  return points
}

/**
 * @param {DataReader} reader
 * @param {WkbFlags} flags
 * @returns {number[][]}
 */
function readLine(reader, flags) {
  const points = []
  for (let i = 0; i < flags.count; i++) {
    points.push(readPosition(reader, flags))
  }
  return points
}

/**
 * @param {DataReader} reader
 * @param {WkbFlags} flags
 * @returns {number[][][]}
 */
function readPolygon(reader, flags) {
  const { view } = reader
  const rings = []
  for (let r = 0; r < flags.count; r++) {
    const count = view.getUint32(reader.offset, flags.littleEndian)
    reader.offset += 4
    rings.push(readLine(reader, { ...flags, count }))
  }
  return rings
}

/**
 * @typedef {object} WkbFlags
 * @property {boolean} littleEndian
 * @property {number} type
 * @property {number} dim
 * @property {number} count
 */

/**
 * @import {DataReader, Geometry} from '../src/types.js'
 */

;// CONCATENATED MODULE: ./node_modules/hyparquet/src/convert.js


/**
 * @import {ColumnDecoder, DecodedArray, Encoding, ParquetParsers} from '../src/types.js'
 */

const decoder = new TextDecoder()

/**
 * Default type parsers when no custom ones are given
 * @type ParquetParsers
 */
const DEFAULT_PARSERS = {
  timestampFromMilliseconds(millis) {
    return new Date(Number(millis))
  },
  timestampFromMicroseconds(micros) {
    return new Date(Number(micros / 1000n))
  },
  timestampFromNanoseconds(nanos) {
    return new Date(Number(nanos / 1000000n))
  },
  dateFromDays(days) {
    return new Date(days * 86400000)
  },
  stringFromBytes(bytes) {
    return bytes && decoder.decode(bytes)
  },
  jsonFromBytes(bytes) {
    return bytes && JSON.parse(decoder.decode(bytes))
  },
  geometryFromBytes(bytes) {
    return bytes && wkbToGeojson({ view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 })
  },
  geographyFromBytes(bytes) {
    return bytes && wkbToGeojson({ view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 })
  },
  uuidFromBytes(bytes) {
    if (!bytes) return undefined
    const hex = Array.from(bytes, b => b.toString(16).padStart(2, '0')).join('')
    return hex.slice(0, 8) + '-' + hex.slice(8, 12) + '-' + hex.slice(12, 16) + '-' + hex.slice(16, 20) + '-' + hex.slice(20, 32)
  },
}

/**
 * Convert known types from primitive to rich, and dereference dictionary.
 *
 * @param {DecodedArray} data series of primitive types
 * @param {DecodedArray | undefined} dictionary
 * @param {Encoding} encoding
 * @param {ColumnDecoder} columnDecoder
 * @returns {DecodedArray} series of rich types
 */
function convertWithDictionary(data, dictionary, encoding, columnDecoder) {
  if (dictionary && encoding.endsWith('_DICTIONARY')) {
    let output = data
    if (data instanceof Uint8Array && !(dictionary instanceof Uint8Array)) {
      // @ts-expect-error upgrade data to match dictionary type with fancy constructor
      output = new dictionary.constructor(data.length)
    }
    for (let i = 0; i < data.length; i++) {
      output[i] = dictionary[data[i]]
    }
    return output
  } else {
    return convert(data, columnDecoder)
  }
}

/**
 * Convert known types from primitive to rich.
 *
 * @param {DecodedArray} data series of primitive types
 * @param {ColumnDecoder} columnDecoder
 * @returns {DecodedArray} series of rich types
 */
function convert(data, columnDecoder) {
  const { element, parsers, utf8 = true, schemaPath } = columnDecoder
  const { type, converted_type: ctype, logical_type: ltype } = element
  const nullable = element.repetition_type !== 'REQUIRED'

  // Skip utf8 conversion for plain BYTE_ARRAY inside VARIANT
  const isVariant = schemaPath?.some(s => s.element.logical_type?.type === 'VARIANT')
  if (isVariant && type === 'BYTE_ARRAY' && ctype !== 'UTF8' && ltype?.type !== 'STRING') {
    return data
  }
  if (ctype === 'DECIMAL') {
    const scale = element.scale || 0
    const factor = 10 ** -scale
    const arr = new Array(data.length)
    for (let i = 0; i < arr.length; i++) {
      if (data[i] instanceof Uint8Array) {
        arr[i] = parseDecimal(data[i]) * factor
      } else {
        arr[i] = Number(data[i]) * factor
      }
    }
    return arr
  }
  if (!ctype && type === 'INT96') {
    return Array.from(data).map(v => parsers.timestampFromNanoseconds(parseInt96Nanos(v)))
  }
  if (ctype === 'DATE') {
    return Array.from(data).map(v => parsers.dateFromDays(v))
  }
  if (ctype === 'TIMESTAMP_MILLIS') {
    return Array.from(data).map(v => parsers.timestampFromMilliseconds(v))
  }
  if (ctype === 'TIMESTAMP_MICROS') {
    return Array.from(data).map(v => parsers.timestampFromMicroseconds(v))
  }
  if (ctype === 'JSON') {
    return data.map(v => parsers.jsonFromBytes(v))
  }
  if (ctype === 'BSON') {
    throw new Error('parquet bson not supported')
  }
  if (ctype === 'INTERVAL') {
    throw new Error('parquet interval not supported')
  }
  if (ltype?.type === 'GEOMETRY') {
    return data.map(v => parsers.geometryFromBytes(v))
  }
  if (ltype?.type === 'GEOGRAPHY') {
    return data.map(v => parsers.geographyFromBytes(v))
  }
  if (ltype?.type === 'UUID') {
    return data.map(v => parsers.uuidFromBytes(v))
  }
  if (ctype === 'UTF8' || ltype?.type === 'STRING' || utf8 && type === 'BYTE_ARRAY') {
    return data.map(v => parsers.stringFromBytes(v))
  }
  if (ctype === 'UINT_64' || ltype?.type === 'INTEGER' && ltype.bitWidth === 64 && !ltype.isSigned) {
    if (data instanceof BigInt64Array) return new BigUint64Array(data.buffer, data.byteOffset, data.length)
    const arr = nullable ? new Array(data.length) : new BigUint64Array(data.length)
    for (let i = 0; i < arr.length; i++) arr[i] = data[i]
    return arr
  }
  if (ctype === 'UINT_32' || ltype?.type === 'INTEGER' && ltype.bitWidth === 32 && !ltype.isSigned) {
    if (data instanceof Int32Array) return new Uint32Array(data.buffer, data.byteOffset, data.length)
    const arr = nullable ? new Array(data.length) : new Uint32Array(data.length)
    for (let i = 0; i < arr.length; i++) {
      arr[i] = data[i] < 0 ? 4294967296 + data[i] : data[i]
    }
    return arr
  }
  if (ltype?.type === 'FLOAT16') {
    return Array.from(data).map(parseFloat16)
  }
  if (ltype?.type === 'TIMESTAMP') {
    const { unit } = ltype
    /** @type {ParquetParsers[keyof ParquetParsers]} */
    let parser = parsers.timestampFromMilliseconds
    if (unit === 'MICROS') parser = parsers.timestampFromMicroseconds
    if (unit === 'NANOS') parser = parsers.timestampFromNanoseconds
    const arr = new Array(data.length)
    for (let i = 0; i < arr.length; i++) {
      arr[i] = parser(data[i])
    }
    return arr
  }
  return data
}

/**
 * @param {Uint8Array} bytes
 * @returns {number}
 */
function parseDecimal(bytes) {
  if (!bytes.length) return 0

  let value = 0n
  for (const byte of bytes) {
    value = value * 256n + BigInt(byte)
  }

  // handle signed
  const bits = bytes.length * 8
  if (value >= 2n ** BigInt(bits - 1)) {
    value -= 2n ** BigInt(bits)
  }

  return Number(value)
}

/**
 * Converts INT96 date format (hi 32bit days, lo 64bit nanos) to nanos since epoch
 * @param {bigint} value
 * @returns {bigint}
 */
function parseInt96Nanos(value) {
  const days = (value >> 64n) - 2440588n
  const nano = value & 0xffffffffffffffffn
  return days * 86400000000000n + nano
}

/**
 * @param {Uint8Array | undefined} bytes
 * @returns {number | undefined}
 */
function parseFloat16(bytes) {
  if (!bytes) return undefined
  const int16 = bytes[1] << 8 | bytes[0]
  const sign = int16 >> 15 ? -1 : 1
  const exp = int16 >> 10 & 0x1f
  const frac = int16 & 0x3ff
  if (exp === 0) return sign * 2 ** -14 * (frac / 1024) // subnormals
  if (exp === 0x1f) return frac ? NaN : sign * Infinity
  return sign * 2 ** (exp - 15) * (1 + frac / 1024)
}

;// CONCATENATED MODULE: ./node_modules/hyparquet/src/thrift.js
/**
 * @import {DataReader, ThriftObject, ThriftType} from '../src/types.js'
 */

// TCompactProtocol types
const STOP = 0
const TRUE = 1
const FALSE = 2
const BYTE = 3
const I16 = 4
const I32 = 5
const I64 = 6
const DOUBLE = 7
const BINARY = 8
const LIST = 9
const STRUCT = 12

/**
 * Parse TCompactProtocol
 *
 * @param {DataReader} reader
 * @returns {{ [key: `field_${number}`]: any }}
 */
function deserializeTCompactProtocol(reader) {
  /** @type {ThriftObject} */
  const value = {}
  let fid = 0

  while (true) {
    if (reader.offset >= reader.view.byteLength) throw new Error('thrift struct ended without STOP')
    // Parse each field based on its type and add to the result object
    const byte = reader.view.getUint8(reader.offset++)
    const type = byte & 0x0f
    if (type === STOP) break
    const delta = byte >> 4
    fid = delta ? fid + delta : readZigZag(reader)
    value[`field_${fid}`] = readElement(reader, type)
  }

  return value
}

/**
 * Read a single element based on its type
 *
 * @param {DataReader} reader
 * @param {number} type
 * @returns {ThriftType}
 */
function readElement(reader, type) {
  switch (type) {
  case TRUE:
    return true
  case FALSE:
    return false
  case BYTE:
    return reader.view.getInt8(reader.offset++)
  case I16:
  case I32:
    return readZigZag(reader)
  case I64:
    return readZigZagBigInt(reader)
  case DOUBLE: {
    const value = reader.view.getFloat64(reader.offset, true)
    reader.offset += 8
    return value
  }
  case BINARY: {
    const stringLength = readVarInt(reader)
    if (reader.offset + stringLength > reader.view.byteLength) {
      throw new Error(`thrift binary length ${stringLength} exceeds remaining ${reader.view.byteLength - reader.offset} bytes`)
    }
    const strBytes = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, stringLength)
    reader.offset += stringLength
    return strBytes
  }
  case LIST: {
    const byte = reader.view.getUint8(reader.offset++)
    const elemType = byte & 0x0f
    let listSize = byte >> 4
    if (listSize === 15) {
      listSize = readVarInt(reader)
    }
    const boolType = elemType === TRUE || elemType === FALSE
    const values = new Array(listSize)
    for (let i = 0; i < listSize; i++) {
      values[i] = boolType ? readElement(reader, BYTE) === 1 : readElement(reader, elemType)
    }
    return values
  }
  case STRUCT:
    // main function handles struct parsing
    return deserializeTCompactProtocol(reader)
  default:
    // MAP, SET, UUID not used by parquet
    throw new Error(`thrift unhandled type: ${type}`)
  }
}

/**
 * Read varint aka Unsigned LEB128.
 *
 * @param {DataReader} reader
 * @returns {number}
 */
function readVarInt(reader) {
  let result = 0
  let shift = 0
  while (true) {
    // Read groups of 7 low bits until high bit is 0
    const byte = reader.view.getUint8(reader.offset++)
    result |= (byte & 0x7f) << shift
    if (!(byte & 0x80)) {
      return result
    }
    shift += 7
  }
}

/**
 * Read a varint as a bigint.
 *
 * @param {DataReader} reader
 * @returns {bigint}
 */
function readVarBigInt(reader) {
  let result = 0n
  let shift = 0n
  while (true) {
    const byte = reader.view.getUint8(reader.offset++)
    result |= BigInt(byte & 0x7f) << shift
    if (!(byte & 0x80)) {
      return result
    }
    shift += 7n
  }
}

/**
 * Read a zigzag number.
 * Zigzag folds positive and negative numbers into the positive number space.
 *
 * @param {DataReader} reader
 * @returns {number}
 */
function readZigZag(reader) {
  const zigzag = readVarInt(reader)
  return zigzag >>> 1 ^ -(zigzag & 1)
}

/**
 * Read a zigzag bigint.
 *
 * @param {DataReader} reader
 * @returns {bigint}
 */
function readZigZagBigInt(reader) {
  const zigzag = readVarBigInt(reader)
  return zigzag >> 1n ^ -(zigzag & 1n)
}

;// CONCATENATED MODULE: ./node_modules/hyparquet/src/geoparquet.js
/**
 * @param {SchemaElement[]} schema
 * @param {KeyValue[] | undefined} key_value_metadata
 * @returns {void}
 */
function markGeoColumns(schema, key_value_metadata) {
  // Prepare the list of GeoParquet columns
  /** @type {Map<string, LogicalType>} */
  const columns = new Map()
  const geo = key_value_metadata?.find(({ key }) => key === 'geo')?.value
  const decodedColumns = (geo && JSON.parse(geo)?.columns) ?? {}
  for (const [name, column] of Object.entries(decodedColumns)) {
    if (column.encoding !== 'WKB') continue

    const type = column.edges === 'spherical' ? 'GEOGRAPHY' : 'GEOMETRY'
    const id = column.crs?.id ?? column.crs?.ids?.[0]
    const crs = id ? `${id.authority}:${id.code.toString()}` : undefined
    // Note: we can't infer GEOGRAPHY's algorithm from GeoParquet
    columns.set(name, { type, crs })
  }

  // Mark schema elements with logical type
  // Only look at root-level columns of type BYTE_ARRAY without existing logical_type
  for (let i = 1; i < schema.length; i++) { // skip root
    const { logical_type, name, num_children, type } = schema[i]
    if (num_children) {
      i += num_children
      continue // skip the element and its children
    }
    if (type === 'BYTE_ARRAY' && !logical_type) {
      schema[i].logical_type = columns.get(name)
    }
  }
}

/**
 * @import {KeyValue, LogicalType, SchemaElement} from '../src/types.js'
 */

;// CONCATENATED MODULE: ./node_modules/hyparquet/src/metadata.js






/**
 * @import {AsyncBuffer, FileMetaData, KeyValue, LogicalType, MetadataOptions, MinMaxType, ParquetParsers, SchemaElement, SchemaTree, Statistics, TimeUnit} from '../src/types.js'
 */

const defaultInitialFetchSize = (/* unused pure expression or super */ null && (1 << 19)) // 512kb

const metadata_decoder = new TextDecoder()
function decode(/** @type {Uint8Array} */ value) {
  return value && metadata_decoder.decode(value)
}

/**
 * Read parquet metadata from an async buffer.
 *
 * An AsyncBuffer is like an ArrayBuffer, but the slices are loaded
 * asynchronously, possibly over the network.
 *
 * You must provide the byteLength of the buffer, typically from a HEAD request.
 *
 * In theory, you could use suffix-range requests to fetch the end of the file,
 * and save a round trip. But in practice, this doesn't work because chrome
 * deems suffix-range requests as a not-safe-listed header, and will require
 * a pre-flight. So the byteLength is required.
 *
 * To make this efficient, we initially request the last 512kb of the file,
 * which is likely to contain the metadata. If the metadata length exceeds the
 * initial fetch, 512kb, we request the rest of the metadata from the AsyncBuffer.
 *
 * This ensures that we either make one 512kb initial request for the metadata,
 * or a second request for up to the metadata size.
 *
 * @param {AsyncBuffer} asyncBuffer parquet file contents
 * @param {MetadataOptions & { initialFetchSize?: number }} options initial fetch size in bytes (default 512kb)
 * @returns {Promise<FileMetaData>} parquet metadata object
 */
async function parquetMetadataAsync(asyncBuffer, { parsers, initialFetchSize = defaultInitialFetchSize, geoparquet = true } = {}) {
  if (!asyncBuffer || !(asyncBuffer.byteLength >= 0)) throw new Error('parquet expected AsyncBuffer')

  // fetch last bytes (footer) of the file
  const footerOffset = Math.max(0, asyncBuffer.byteLength - initialFetchSize)
  const footerBuffer = await asyncBuffer.slice(footerOffset, asyncBuffer.byteLength)

  // Check for parquet magic number "PAR1"
  const footerView = new DataView(footerBuffer)
  if (footerView.getUint32(footerBuffer.byteLength - 4, true) !== 0x31524150) {
    throw new Error('parquet file invalid (footer != PAR1)')
  }

  // Parquet files store metadata at the end of the file
  // Metadata length is 4 bytes before the last PAR1
  const metadataLength = footerView.getUint32(footerBuffer.byteLength - 8, true)
  if (metadataLength > asyncBuffer.byteLength - 8) {
    throw new Error(`parquet metadata length ${metadataLength} exceeds available buffer ${asyncBuffer.byteLength - 8}`)
  }

  // check if metadata size fits inside the initial fetch
  if (metadataLength + 8 > initialFetchSize) {
    // fetch the rest of the metadata
    const metadataOffset = asyncBuffer.byteLength - metadataLength - 8
    const metadataBuffer = await asyncBuffer.slice(metadataOffset, footerOffset)
    // combine initial fetch with the new slice
    const combinedBuffer = new ArrayBuffer(metadataLength + 8)
    const combinedView = new Uint8Array(combinedBuffer)
    combinedView.set(new Uint8Array(metadataBuffer))
    combinedView.set(new Uint8Array(footerBuffer), footerOffset - metadataOffset)
    return parquetMetadata(combinedBuffer, { parsers, geoparquet })
  } else {
    // parse metadata from the footer
    return parquetMetadata(footerBuffer, { parsers, geoparquet })
  }
}

/**
 * Read parquet metadata from a buffer synchronously.
 *
 * @param {ArrayBuffer | Uint8Array} arrayBuffer parquet file footer
 * @param {MetadataOptions} options metadata parsing options
 * @returns {FileMetaData} parquet metadata object
 */
function parquetMetadata(arrayBuffer, { parsers, geoparquet = true } = {}) {
  let view
  if (arrayBuffer instanceof ArrayBuffer) {
    view = new DataView(arrayBuffer)
  } else if (arrayBuffer instanceof Uint8Array) {
    view = new DataView(arrayBuffer.buffer, arrayBuffer.byteOffset, arrayBuffer.byteLength)
  } else {
    throw new Error('parquet expected ArrayBuffer or Uint8Array')
  }

  // Use default parsers if not given
  const allParsers = { ...DEFAULT_PARSERS, ...parsers }

  // Validate footer magic number "PAR1"
  if (view.byteLength < 8) {
    throw new Error('parquet file is too short')
  }
  if (view.getUint32(view.byteLength - 4, true) !== 0x31524150) {
    throw new Error('parquet file invalid (footer != PAR1)')
  }

  // Parquet files store metadata at the end of the file
  // Metadata length is 4 bytes before the last PAR1
  const metadataLengthOffset = view.byteLength - 8
  const metadataLength = view.getUint32(metadataLengthOffset, true)
  if (metadataLength > view.byteLength - 8) {
    // {metadata}, metadata_length, PAR1
    throw new Error(`parquet metadata length ${metadataLength} exceeds available buffer ${view.byteLength - 8}`)
  }

  const metadataOffset = metadataLengthOffset - metadataLength
  const reader = { view, offset: metadataOffset }
  const metadata = deserializeTCompactProtocol(reader)

  // Parse metadata from thrift data
  const version = metadata.field_1
  /** @type {SchemaElement[]} */
  const schema = metadata.field_2.map((/** @type {any} */ field) => ({
    type: ParquetTypes[field.field_1],
    type_length: field.field_2,
    repetition_type: FieldRepetitionTypes[field.field_3],
    name: decode(field.field_4),
    num_children: field.field_5,
    converted_type: ConvertedTypes[field.field_6],
    scale: field.field_7,
    precision: field.field_8,
    field_id: field.field_9,
    logical_type: logicalType(field.field_10),
  }))
  // schema element per column index
  const columnSchema = schema.filter(e => e.type)
  const num_rows = metadata.field_3
  const row_groups = metadata.field_4.map((/** @type {any} */ rowGroup) => ({
    columns: rowGroup.field_1.map((/** @type {any} */ column, /** @type {number} */ columnIndex) => ({
      file_path: decode(column.field_1),
      file_offset: column.field_2,
      meta_data: column.field_3 && {
        type: ParquetTypes[column.field_3.field_1],
        encodings: column.field_3.field_2?.map((/** @type {number} */ e) => Encodings[e]),
        path_in_schema: column.field_3.field_3.map(decode),
        codec: CompressionCodecs[column.field_3.field_4],
        num_values: column.field_3.field_5,
        total_uncompressed_size: column.field_3.field_6,
        total_compressed_size: column.field_3.field_7,
        key_value_metadata: column.field_3.field_8?.map((/** @type {any} */ kv) => ({
          key: decode(kv.field_1),
          value: decode(kv.field_2),
        })),
        data_page_offset: column.field_3.field_9,
        index_page_offset: column.field_3.field_10,
        dictionary_page_offset: column.field_3.field_11,
        statistics: convertStats(column.field_3.field_12, columnSchema[columnIndex], allParsers),
        encoding_stats: column.field_3.field_13?.map((/** @type {any} */ encodingStat) => ({
          page_type: PageTypes[encodingStat.field_1],
          encoding: Encodings[encodingStat.field_2],
          count: encodingStat.field_3,
        })),
        bloom_filter_offset: column.field_3.field_14,
        bloom_filter_length: column.field_3.field_15,
        size_statistics: column.field_3.field_16 && {
          unencoded_byte_array_data_bytes: column.field_3.field_16.field_1,
          repetition_level_histogram: column.field_3.field_16.field_2,
          definition_level_histogram: column.field_3.field_16.field_3,
        },
        geospatial_statistics: column.field_3.field_17 && {
          bbox: column.field_3.field_17.field_1 && {
            xmin: column.field_3.field_17.field_1.field_1,
            xmax: column.field_3.field_17.field_1.field_2,
            ymin: column.field_3.field_17.field_1.field_3,
            ymax: column.field_3.field_17.field_1.field_4,
            zmin: column.field_3.field_17.field_1.field_5,
            zmax: column.field_3.field_17.field_1.field_6,
            mmin: column.field_3.field_17.field_1.field_7,
            mmax: column.field_3.field_17.field_1.field_8,
          },
          geospatial_types: column.field_3.field_17.field_2,
        },
      },
      offset_index_offset: column.field_4,
      offset_index_length: column.field_5,
      column_index_offset: column.field_6,
      column_index_length: column.field_7,
      crypto_metadata: column.field_8,
      encrypted_column_metadata: column.field_9,
    })),
    total_byte_size: rowGroup.field_2,
    num_rows: rowGroup.field_3,
    sorting_columns: rowGroup.field_4?.map((/** @type {any} */ sortingColumn) => ({
      column_idx: sortingColumn.field_1,
      descending: sortingColumn.field_2,
      nulls_first: sortingColumn.field_3,
    })),
    file_offset: rowGroup.field_5,
    total_compressed_size: rowGroup.field_6,
    ordinal: rowGroup.field_7,
  }))
  /** @type {KeyValue[] | undefined} */
  const key_value_metadata = metadata.field_5?.map((/** @type {any} */ kv) => ({
    key: decode(kv.field_1),
    value: decode(kv.field_2),
  }))
  const created_by = decode(metadata.field_6)

  if (geoparquet) {
    markGeoColumns(schema, key_value_metadata)
  }

  return {
    version,
    schema,
    num_rows,
    row_groups,
    key_value_metadata,
    created_by,
    metadata_length: metadataLength,
  }
}

/**
 * Return a tree of schema elements from parquet metadata.
 *
 * @param {{schema: SchemaElement[]}} metadata parquet metadata object
 * @returns {SchemaTree} tree of schema elements
 */
function parquetSchema({ schema }) {
  return getSchemaPath(schema, [])[0]
}

/**
 * @param {any} logicalType
 * @returns {LogicalType | undefined}
 */
function logicalType(logicalType) {
  if (logicalType?.field_1) return { type: 'STRING' }
  if (logicalType?.field_2) return { type: 'MAP' }
  if (logicalType?.field_3) return { type: 'LIST' }
  if (logicalType?.field_4) return { type: 'ENUM' }
  if (logicalType?.field_5) return {
    type: 'DECIMAL',
    scale: logicalType.field_5.field_1,
    precision: logicalType.field_5.field_2,
  }
  if (logicalType?.field_6) return { type: 'DATE' }
  if (logicalType?.field_7) return {
    type: 'TIME',
    isAdjustedToUTC: logicalType.field_7.field_1,
    unit: timeUnit(logicalType.field_7.field_2),
  }
  if (logicalType?.field_8) return {
    type: 'TIMESTAMP',
    isAdjustedToUTC: logicalType.field_8.field_1,
    unit: timeUnit(logicalType.field_8.field_2),
  }
  if (logicalType?.field_10) return {
    type: 'INTEGER',
    bitWidth: logicalType.field_10.field_1,
    isSigned: logicalType.field_10.field_2,
  }
  if (logicalType?.field_11) return { type: 'NULL' }
  if (logicalType?.field_12) return { type: 'JSON' }
  if (logicalType?.field_13) return { type: 'BSON' }
  if (logicalType?.field_14) return { type: 'UUID' }
  if (logicalType?.field_15) return { type: 'FLOAT16' }
  if (logicalType?.field_16) return {
    type: 'VARIANT',
    specification_version: logicalType.field_16.field_1,
  }
  if (logicalType?.field_17) return {
    type: 'GEOMETRY',
    crs: decode(logicalType.field_17.field_1),
  }
  if (logicalType?.field_18) return {
    type: 'GEOGRAPHY',
    crs: decode(logicalType.field_18.field_1),
    algorithm: EdgeInterpolationAlgorithms[logicalType.field_18.field_2],
  }
  return logicalType
}

/**
 * @param {any} unit
 * @returns {TimeUnit}
 */
function timeUnit(unit) {
  if (unit.field_1) return 'MILLIS'
  if (unit.field_2) return 'MICROS'
  if (unit.field_3) return 'NANOS'
  throw new Error('parquet time unit required')
}

/**
 * Convert column statistics based on column type.
 *
 * @param {any} stats
 * @param {SchemaElement} schema
 * @param {ParquetParsers} parsers
 * @returns {Statistics}
 */
function convertStats(stats, schema, parsers) {
  return stats && {
    max: convertMetadata(stats.field_1, schema, parsers),
    min: convertMetadata(stats.field_2, schema, parsers),
    null_count: stats.field_3,
    distinct_count: stats.field_4,
    max_value: convertMetadata(stats.field_5, schema, parsers),
    min_value: convertMetadata(stats.field_6, schema, parsers),
    is_max_value_exact: stats.field_7,
    is_min_value_exact: stats.field_8,
  }
}

/**
 * @param {Uint8Array | undefined} value
 * @param {SchemaElement} schema
 * @param {ParquetParsers} parsers
 * @returns {MinMaxType | undefined}
 */
function convertMetadata(value, schema, parsers) {
  const { type, converted_type, logical_type } = schema
  if (value === undefined) return value
  if (type === 'BOOLEAN') return value[0] === 1
  if (type === 'BYTE_ARRAY') return parsers.stringFromBytes(value)
  const view = new DataView(value.buffer, value.byteOffset, value.byteLength)
  if (type === 'FLOAT' && view.byteLength === 4) return view.getFloat32(0, true)
  if (type === 'DOUBLE' && view.byteLength === 8) return view.getFloat64(0, true)
  if (type === 'INT32' && converted_type === 'DECIMAL' && view.byteLength === 4) {
    return view.getInt32(0, true) * 10 ** -(schema.scale || 0)
  }
  if (type === 'INT64' && converted_type === 'DECIMAL' && view.byteLength === 8) {
    return Number(view.getBigInt64(0, true)) * 10 ** -(schema.scale || 0)
  }
  if (type === 'INT32' && converted_type === 'DATE') return parsers.dateFromDays(view.getInt32(0, true))
  if (type === 'INT64' && converted_type === 'TIMESTAMP_MILLIS') return parsers.timestampFromMilliseconds(view.getBigInt64(0, true))
  if (type === 'INT64' && converted_type === 'TIMESTAMP_MICROS') return parsers.timestampFromMicroseconds(view.getBigInt64(0, true))
  if (type === 'INT64' && logical_type?.type === 'TIMESTAMP' && logical_type?.unit === 'NANOS') return parsers.timestampFromNanoseconds(view.getBigInt64(0, true))
  if (type === 'INT64' && logical_type?.type === 'TIMESTAMP' && logical_type?.unit === 'MICROS') return parsers.timestampFromMicroseconds(view.getBigInt64(0, true))
  if (type === 'INT64' && logical_type?.type === 'TIMESTAMP') return parsers.timestampFromMilliseconds(view.getBigInt64(0, true))
  const unsigned = converted_type?.startsWith('UINT_') ||
    logical_type?.type === 'INTEGER' && !logical_type.isSigned
  if (type === 'INT32' && unsigned && view.byteLength === 4) return view.getUint32(0, true)
  if (type === 'INT64' && unsigned && view.byteLength === 8) return view.getBigUint64(0, true)
  if (type === 'INT32' && view.byteLength === 4) return view.getInt32(0, true)
  if (type === 'INT64' && view.byteLength === 8) return view.getBigInt64(0, true)
  if (converted_type === 'DECIMAL') return parseDecimal(value) * 10 ** -(schema.scale || 0)
  if (logical_type?.type === 'FLOAT16') return parseFloat16(value)
  if (logical_type?.type === 'UUID') return parsers.uuidFromBytes(value)
  if (type === 'FIXED_LEN_BYTE_ARRAY') return value
  // assert(false)
  return value
}

;// CONCATENATED MODULE: ./build/results/parquet.js


/** Names of the top-level columns of a Parquet file, from its footer. */
async function parquetColumns(file) {
    const bytes = await file.bytes();
    const metadata = readMetadata(file, bytes);
    const [root, ...elements] = metadata.schema;
    const names = [];
    let next = 0;
    for (let i = 0; i < (root?.num_children ?? 0); i++) {
        names.push(elements[next]?.name ?? '');
        next = behind(elements, next);
    }
    return names;
}
function readMetadata(file, bytes) {
    try {
        return parquetMetadata(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    }
    catch {
        throw new errors_UserError('it begins like a Parquet file, but its footer cannot be read: it is cut short or damaged.', 'Write the file again.', {
            file: file.path,
        });
    }
}
/** The index behind an element and all its children. */
function behind(elements, index) {
    let next = index + 1;
    for (let child = 0; child < (elements[index]?.num_children ?? 0); child++)
        next = behind(elements, next);
    return next;
}

;// CONCATENATED MODULE: ./build/results/take-glimpse.js






/** How much of a file is looked at, and how far the end of a first JSON value is searched for. */
const OPENING = 1024 * 1024;
const FIRST_VALUE = 64 * 1024 * 1024;
const ITEMS = 20;
const LFS = 'version https://git-lfs.github.com/spec/';
/** Looks at the opening of a file and says what it is, whatever its name. */
async function takeGlimpse(file) {
    if (file.entries)
        return { kind: 'zip', entries: file.entries.map((entry) => entry.path.split('!').at(-1)) };
    const { bytes, whole } = await opening(file);
    if (bytes.length === 0)
        return { kind: 'empty' };
    if (bytes.subarray(0, LFS.length).toString('latin1') === LFS)
        return { kind: 'lfs-pointer' };
    if (bytes.subarray(0, 4).toString('latin1') === 'PAR1')
        return { kind: 'parquet', columns: await parquetColumns(file) };
    const fault = notText(bytes, whole);
    if (fault !== undefined)
        return { kind: 'unreadable', because: fault };
    const text = (whole ? bytes : wholeCharacters(bytes)).toString('utf8').replace(/^\ufeff/, '');
    const first = /\S/.exec(text)?.[0];
    if (first === undefined)
        return { kind: 'empty' };
    if (first === '[')
        return arrayGlimpse(text);
    if (first === '{')
        return objectGlimpse(file, text);
    return csvGlimpse(text, whole);
}
async function opening(file) {
    const chunks = [];
    let size = 0;
    for await (const chunk of file.open()) {
        chunks.push(Buffer.from(chunk));
        size += chunk.length;
        if (size >= OPENING)
            return { bytes: Buffer.concat(chunks).subarray(0, OPENING), whole: false };
    }
    return { bytes: Buffer.concat(chunks), whole: true };
}
function notText(bytes, whole) {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (utf16)
        return 'it is UTF-16 text; save it as UTF-8';
    if (bytes.includes(0))
        return 'it holds NUL bytes: it is binary, or text in another encoding than UTF-8';
    if (!(0,external_node_buffer_namespaceObject.isUtf8)(whole ? bytes : wholeCharacters(bytes)))
        return 'it is not UTF-8 text; save it as UTF-8';
    return undefined;
}
/** Without the bytes of a last character that the cut may have split. */
function wholeCharacters(bytes) {
    let end = bytes.length;
    while (end > bytes.length - 4 && (bytes[end - 1] & 0xc0) === 0x80)
        end -= 1;
    return (bytes[end - 1] & 0x80) === 0 ? bytes : bytes.subarray(0, end - 1);
}
function arrayGlimpse(text) {
    const items = parseOpening(text);
    if (!Array.isArray(items))
        return { kind: 'unreadable', because: 'it begins like a JSON array, but is not JSON' };
    return { kind: 'json-array', items: items.slice(0, ITEMS) };
}
async function objectGlimpse(file, text) {
    const items = [];
    let rest = text.trimStart();
    const value = parseOpening(rest);
    if (typeof value !== 'object' || value === null)
        return { kind: 'unreadable', because: 'it begins like a JSON object, but is not JSON' };
    if (!(await severalValues(file)))
        return { kind: 'json-object', value: value };
    // Lines: only whole ones; the first counts even where it is longer than the opening.
    items.push(value);
    for (let at = rest.indexOf('\n'); at !== -1 && items.length < ITEMS; at = rest.indexOf('\n')) {
        rest = rest.slice(at + 1);
        const next = rest.indexOf('\n');
        const item = next === -1 ? undefined : parseOpening(rest.slice(0, next));
        if (item !== undefined)
            items.push(item);
    }
    return { kind: 'json-lines', items };
}
/** Whether a second JSON value follows the first. */
async function severalValues(file) {
    let values = 0;
    const scanner = new JsonScanner({
        select: () => {
            values += 1;
            return 'skip';
        },
        value: () => undefined,
    });
    let size = 0;
    try {
        for await (const chunk of file.open()) {
            scanner.write(size === 0 && chunk[0] === 0xef ? chunk.subarray(3) : chunk);
            size += chunk.length;
            if (values > 1 || size >= FIRST_VALUE)
                break;
        }
    }
    catch (error) {
        if (!(error instanceof JsonSyntaxError))
            throw error;
    }
    return values > 1;
}
function csvGlimpse(text, whole) {
    const end = text.lastIndexOf('\n');
    const lines = whole || end === -1 ? text : text.slice(0, end + 1);
    try {
        const options = { delimiter: delimiterOf(text), relax_column_count: true, to: 200, skip_empty_lines: true };
        const rows = sync_parse(lines, options);
        const [header, ...others] = rows;
        if (header === undefined)
            return { kind: 'empty' };
        return { kind: 'csv', header, rows: others };
    }
    catch (error) {
        const because = error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 120) : 'unknown';
        return { kind: 'unreadable', because: `it is neither JSON nor CSV (${because})` };
    }
}

;// CONCATENATED MODULE: ./build/results/load.js



/**
 * Reads all files into the sink, each by the reader that accepts its content.
 *
 * @param format  name of a reader to use for every file, or `auto`
 * @returns the files that hold no per-query results and were set aside
 * @throws UserError for a file of no known kind, and where no file holds results
 */
async function loadResults(files, format, sink, options, onFile) {
    const setAside = [];
    const byReader = new Map();
    for (const file of files) {
        onFile(file);
        const glimpse = await takeGlimpse(file);
        const reader = format === 'auto' ? READERS.find((candidate) => candidate.accepts(glimpse)) : readerNamed(format);
        const why = reader?.withoutQueries?.(glimpse);
        if (reader === undefined)
            throw unknownKind(file, glimpse);
        if (why !== undefined)
            setAside.push({ path: file.path, why });
        else if (glimpse.kind === 'empty' || glimpse.kind === 'lfs-pointer')
            throw unknownKind(file, glimpse);
        else
            byReader.set(reader, [...(byReader.get(reader) ?? []), { file, glimpse }]);
    }
    if (byReader.size === 0) {
        const found = setAside.map(({ path, why }) => `${errors_quote(path)} (${why})`).slice(0, 5);
        throw new errors_UserError(`no file holds results per query${found.length > 0 ? `: ${found.join(', ')}` : ''}.`, 'Point `results` at the files with one record per query.');
    }
    for (const [reader, group] of byReader)
        await reader.read(group, sink, options);
    return setAside;
}
function readerNamed(format) {
    const reader = READERS.find(({ name }) => name === format);
    if (reader !== undefined)
        return reader;
    throw new errors_UserError(`\`format\`: ${errors_quote(format)} is not known.`, `Known: auto, ${READERS.map(({ name }) => name).join(', ')}.`);
}
function unknownKind(file, glimpse) {
    const place = { file: file.path };
    switch (glimpse.kind) {
        case 'empty':
            return new errors_UserError('the file is empty.', 'Did the evaluation end before it wrote its results?', place);
        case 'lfs-pointer':
            return new errors_UserError('this is a Git LFS pointer, not the file itself.', 'Check out with `lfs: true`, or run `git lfs pull` first.', place);
        case 'unreadable':
            return new errors_UserError(`the file cannot be read: ${glimpse.because}.`, `Known are: ${lookedFor()}.`, place);
        case 'csv':
            if (glimpse.rows.length === 0) {
                return new errors_UserError('the table has a header and no rows.', 'Did the evaluation end before it wrote its results?', { ...place, line: 1 });
            }
    }
    return new errors_UserError(`no reader knows this file; ${seen(glimpse)}.`, `Looked for ${lookedFor()}. Set \`format\` to force one.`, place);
}
function lookedFor() {
    return READERS.map(({ title, looksFor }) => `${title} (${looksFor})`).join('; ');
}
/** The first names seen, which is what tells people which file they have given. */
function seen(glimpse) {
    const names = (keys) => keys.slice(0, 8).map(errors_quote).join(', ') || 'none';
    const keysOf = (value) => typeof value === 'object' && value !== null ? names(Object.keys(value)) : `no keys but ${errors_quote(value)}`;
    switch (glimpse.kind) {
        case 'zip':
            return `its entries begin with ${names(glimpse.entries)}`;
        case 'parquet':
            return `its columns begin with ${names(glimpse.columns)}`;
        case 'csv':
            return `its header begins with ${names(glimpse.header)}`;
        case 'json-object':
            return `its keys begin with ${keysOf(glimpse.value)}`;
        case 'json-array':
        case 'json-lines':
            return `the keys of its first item begin with ${keysOf(glimpse.items[0])}`;
        default:
            return 'nothing of it is known';
    }
}

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./build/results/source/byte-queue.js
/** Reads a stream of chunks in pieces of chosen sizes. The owner calls `close` when it stops before the end. */
class ByteQueue {
    chunks;
    waiting = Buffer.alloc(0);
    ended = false;
    constructor(source) {
        this.chunks = source[Symbol.asyncIterator]();
    }
    /** The next `count` bytes without consuming them; fewer only at the end of the stream. */
    async peek(count) {
        if (this.waiting.length < count) {
            const gathered = this.waiting.length === 0 ? [] : [this.waiting];
            for (let size = this.waiting.length; size < count;) {
                const chunk = await this.nextChunk();
                if (chunk === undefined)
                    break;
                gathered.push(chunk);
                size += chunk.length;
            }
            this.waiting = gathered.length === 1 ? gathered[0] : Buffer.concat(gathered);
        }
        return this.waiting.subarray(0, count);
    }
    /** Consumes the next `count` bytes; fewer only at the end of the stream. */
    async take(count) {
        const taken = await this.peek(count);
        this.waiting = this.waiting.subarray(taken.length);
        return taken;
    }
    /** Consumes `count` bytes without keeping them; false when the stream ends first. */
    async skip(count) {
        let left = count;
        while (left > this.waiting.length) {
            left -= this.waiting.length;
            const chunk = await this.nextChunk();
            this.waiting = chunk ?? Buffer.alloc(0);
            if (chunk === undefined)
                return false;
        }
        this.waiting = this.waiting.subarray(left);
        return true;
    }
    /** All that is left, in chunks as they come. */
    async *rest() {
        const first = this.waiting;
        this.waiting = Buffer.alloc(0);
        if (first.length > 0)
            yield first;
        for (let chunk = await this.nextChunk(); chunk !== undefined; chunk = await this.nextChunk())
            yield chunk;
    }
    /** Lets go of the stream, so that the file behind it is closed. */
    async close() {
        if (!this.ended)
            await this.chunks.return?.();
        this.ended = true;
    }
    async nextChunk() {
        if (this.ended)
            return undefined;
        const next = await this.chunks.next();
        if (next.done !== true)
            return next.value;
        this.ended = true;
        return undefined;
    }
}

;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./build/results/source/faults.js

/** The stream ends before its format says that it may. */
function cutShort(file) {
    return new errors_UserError('is cut short: it ends before its content does.', 'Write, copy or download the file again; an upload or a run may have been interrupted.', { file });
}
/** The bytes contradict their own format. `because` is our own text, never text of the file. */
function damaged(file, because) {
    return new errors_UserError(`is damaged: ${because}.`, 'Write, copy or download the file again.', { file });
}
const REASONS = new Map([
    [
        'ENOENT',
        [
            'does not exist (any more), or is a link to nothing.',
            'Check the path, and that nothing removes the file during the run.',
        ],
    ],
    ['EACCES', ['may not be read: permission denied.', 'Give the user of this run the right to read it.']],
    ['EPERM', ['may not be read: not permitted.', 'Give the user of this run the right to read it.']],
    ['EISDIR', ['is a folder where a file was expected.', 'Check that nothing replaces the file during the run.']],
    ['ENOTDIR', ['leads through a file as if it were a folder.', 'Check the path.']],
    ['ELOOP', ['leads through too many links.', 'Name the file itself.']],
    ['ENAMETOOLONG', ['is longer than a path may be.', 'Check the path.']],
]);
/** A fault of the file system as one that the user can mend; anything else is returned as it is, to be thrown again. */
function fileFault(error, file) {
    const code = codeOf(error);
    if (code === undefined || !hasField(error, 'syscall'))
        return error;
    const [rule, mend] = REASONS.get(code) ?? [`cannot be read (${code}).`, 'Check the file and its disk.'];
    return new errors_UserError(rule, mend, { file });
}
/** The code that errors of the platform carry: `ENOENT`, `Z_DATA_ERROR`. They are known by it and not by their class. */
function codeOf(error) {
    return hasField(error, 'code') && typeof error.code === 'string' ? error.code : undefined;
}
/** What an error says, for messages. */
function messageOf(error) {
    return hasField(error, 'message') ? String(error.message) : 'unknown fault';
}
function hasField(value, name) {
    return typeof value === 'object' && value !== null && name in value;
}

;// CONCATENATED MODULE: ./node_modules/fzstd/esm/index.mjs
// Some numerical data is initialized as -1 even when it doesn't need initialization to help the JIT infer types
// aliases for shorter compressed code (most minifers don't do this)
var ab = ArrayBuffer, u8 = Uint8Array, u16 = Uint16Array, i16 = Int16Array, u32 = (/* unused pure expression or super */ null && (Uint32Array)), i32 = Int32Array;
var slc = function (v, s, e) {
    if (u8.prototype.slice)
        return u8.prototype.slice.call(v, s, e);
    if (s == null || s < 0)
        s = 0;
    if (e == null || e > v.length)
        e = v.length;
    var n = new u8(e - s);
    n.set(v.subarray(s, e));
    return n;
};
var fill = function (v, n, s, e) {
    if (u8.prototype.fill)
        return u8.prototype.fill.call(v, n, s, e);
    if (s == null || s < 0)
        s = 0;
    if (e == null || e > v.length)
        e = v.length;
    for (; s < e; ++s)
        v[s] = n;
    return v;
};
var cpw = function (v, t, s, e) {
    if (u8.prototype.copyWithin)
        return u8.prototype.copyWithin.call(v, t, s, e);
    if (s == null || s < 0)
        s = 0;
    if (e == null || e > v.length)
        e = v.length;
    while (s < e) {
        v[t++] = v[s++];
    }
};
/**
 * Codes for errors generated within this library
 */
var ZstdErrorCode = {
    InvalidData: 0,
    WindowSizeTooLarge: 1,
    InvalidBlockType: 2,
    FSEAccuracyTooHigh: 3,
    DistanceTooFarBack: 4,
    UnexpectedEOF: 5
};
// error codes
var ec = [
    'invalid zstd data',
    'window size too large (>2046MB)',
    'invalid block type',
    'FSE accuracy too high',
    'match distance too far back',
    'unexpected EOF'
];
var err = function (ind, msg, nt) {
    var e = new Error(msg || ec[ind]);
    e.code = ind;
    if (Error.captureStackTrace)
        Error.captureStackTrace(e, err);
    if (!nt)
        throw e;
    return e;
};
var rb = function (d, b, n) {
    var i = 0, o = 0;
    for (; i < n; ++i)
        o |= d[b++] << (i << 3);
    return o;
};
var b4 = function (d, b) { return (d[b] | (d[b + 1] << 8) | (d[b + 2] << 16) | (d[b + 3] << 24)) >>> 0; };
// read Zstandard frame header
var rzfh = function (dat, w) {
    var n3 = dat[0] | (dat[1] << 8) | (dat[2] << 16);
    if (n3 == 0x2FB528 && dat[3] == 253) {
        // Zstandard
        var flg = dat[4];
        //    single segment       checksum             dict flag     frame content flag
        var ss = (flg >> 5) & 1, cc = (flg >> 2) & 1, df = flg & 3, fcf = flg >> 6;
        if (flg & 8)
            err(0);
        // byte
        var bt = 6 - ss;
        // dict bytes
        var db = df == 3 ? 4 : df;
        // dictionary id
        var di = rb(dat, bt, db);
        bt += db;
        // frame size bytes
        var fsb = fcf ? (1 << fcf) : ss;
        // frame source size
        var fss = rb(dat, bt, fsb) + ((fcf == 1) && 256);
        // window size
        var ws = fss;
        if (!ss) {
            // window descriptor
            var wb = 1 << (10 + (dat[5] >> 3));
            ws = wb + (wb >> 3) * (dat[5] & 7);
        }
        if (ws > 2145386496)
            err(1);
        var buf = new u8((w == 1 ? (fss || ws) : w ? 0 : ws) + 12);
        buf[0] = 1, buf[4] = 4, buf[8] = 8;
        return {
            b: bt + fsb,
            y: 0,
            l: 0,
            d: di,
            w: (w && w != 1) ? w : buf.subarray(12),
            e: ws,
            o: new i32(buf.buffer, 0, 3),
            u: fss,
            c: cc,
            m: Math.min(131072, ws)
        };
    }
    else if (((n3 >> 4) | (dat[3] << 20)) == 0x184D2A5) {
        // skippable
        return b4(dat, 4) + 8;
    }
    err(0);
};
// most significant bit for nonzero
var msb = function (val) {
    var bits = 0;
    for (; (1 << bits) <= val; ++bits)
        ;
    return bits - 1;
};
// read finite state entropy
var rfse = function (dat, bt, mal) {
    // table pos
    var tpos = (bt << 3) + 4;
    // accuracy log
    var al = (dat[bt] & 15) + 5;
    if (al > mal)
        err(3);
    // size
    var sz = 1 << al;
    // probabilities symbols  repeat   index   high threshold
    var probs = sz, sym = -1, re = -1, i = -1, ht = sz;
    // optimization: single allocation is much faster
    var buf = new ab(512 + (sz << 2));
    var freq = new i16(buf, 0, 256);
    // same view as freq
    var dstate = new u16(buf, 0, 256);
    var nstate = new u16(buf, 512, sz);
    var bb1 = 512 + (sz << 1);
    var syms = new u8(buf, bb1, sz);
    var nbits = new u8(buf, bb1 + sz);
    while (sym < 255 && probs > 0) {
        var bits = msb(probs + 1);
        var cbt = tpos >> 3;
        // mask
        var msk = (1 << (bits + 1)) - 1;
        var val = ((dat[cbt] | (dat[cbt + 1] << 8) | (dat[cbt + 2] << 16)) >> (tpos & 7)) & msk;
        // mask (1 fewer bit)
        var msk1fb = (1 << bits) - 1;
        // max small value
        var msv = msk - probs - 1;
        // small value
        var sval = val & msk1fb;
        if (sval < msv)
            tpos += bits, val = sval;
        else {
            tpos += bits + 1;
            if (val > msk1fb)
                val -= msv;
        }
        freq[++sym] = --val;
        if (val == -1) {
            probs += val;
            syms[--ht] = sym;
        }
        else
            probs -= val;
        if (!val) {
            do {
                // repeat byte
                var rbt = tpos >> 3;
                re = ((dat[rbt] | (dat[rbt + 1] << 8)) >> (tpos & 7)) & 3;
                tpos += 2;
                sym += re;
            } while (re == 3);
        }
    }
    if (sym > 255 || probs)
        err(0);
    var sympos = 0;
    // sym step (coprime with sz - formula from zstd source)
    var sstep = (sz >> 1) + (sz >> 3) + 3;
    // sym mask
    var smask = sz - 1;
    for (var s = 0; s <= sym; ++s) {
        var sf = freq[s];
        if (sf < 1) {
            dstate[s] = -sf;
            continue;
        }
        // This is split into two loops in zstd to avoid branching, but as JS is higher-level that is unnecessary
        for (i = 0; i < sf; ++i) {
            syms[sympos] = s;
            do {
                sympos = (sympos + sstep) & smask;
            } while (sympos >= ht);
        }
    }
    // After spreading symbols, should be zero again
    if (sympos)
        err(0);
    for (i = 0; i < sz; ++i) {
        // next state
        var ns = dstate[syms[i]]++;
        // num bits
        var nb = nbits[i] = al - msb(ns);
        nstate[i] = (ns << nb) - sz;
    }
    return [(tpos + 7) >> 3, {
            b: al,
            s: syms,
            n: nbits,
            t: nstate
        }];
};
// read huffman
var rhu = function (dat, bt) {
    //  index  weight count
    var i = 0, wc = -1;
    //    buffer             header byte
    var buf = new u8(292), hb = dat[bt];
    // huffman weights
    var hw = buf.subarray(0, 256);
    // rank count
    var rc = buf.subarray(256, 268);
    // rank index
    var ri = new u16(buf.buffer, 268);
    // NOTE: at this point bt is 1 less than expected
    if (hb < 128) {
        // end byte, fse decode table
        var _a = rfse(dat, bt + 1, 6), ebt = _a[0], fdt = _a[1];
        bt += hb;
        var epos = ebt << 3;
        // last byte
        var lb = dat[bt];
        if (!lb)
            err(0);
        //  state1   state2   state1 bits   state2 bits
        var st1 = 0, st2 = 0, btr1 = fdt.b, btr2 = btr1;
        // fse pos
        // pre-increment to account for original deficit of 1
        var fpos = (++bt << 3) - 8 + msb(lb);
        for (;;) {
            fpos -= btr1;
            if (fpos < epos)
                break;
            var cbt = fpos >> 3;
            st1 += ((dat[cbt] | (dat[cbt + 1] << 8)) >> (fpos & 7)) & ((1 << btr1) - 1);
            hw[++wc] = fdt.s[st1];
            fpos -= btr2;
            if (fpos < epos)
                break;
            cbt = fpos >> 3;
            st2 += ((dat[cbt] | (dat[cbt + 1] << 8)) >> (fpos & 7)) & ((1 << btr2) - 1);
            hw[++wc] = fdt.s[st2];
            btr1 = fdt.n[st1];
            st1 = fdt.t[st1];
            btr2 = fdt.n[st2];
            st2 = fdt.t[st2];
        }
        if (++wc > 255)
            err(0);
    }
    else {
        wc = hb - 127;
        for (; i < wc; i += 2) {
            var byte = dat[++bt];
            hw[i] = byte >> 4;
            hw[i + 1] = byte & 15;
        }
        ++bt;
    }
    // weight exponential sum
    var wes = 0;
    for (i = 0; i < wc; ++i) {
        var wt = hw[i];
        // bits must be at most 11, same as weight
        if (wt > 11)
            err(0);
        wes += wt && (1 << (wt - 1));
    }
    // max bits
    var mb = msb(wes) + 1;
    // table size
    var ts = 1 << mb;
    // remaining sum
    var rem = ts - wes;
    // must be power of 2
    if (rem & (rem - 1))
        err(0);
    hw[wc++] = msb(rem) + 1;
    for (i = 0; i < wc; ++i) {
        var wt = hw[i];
        ++rc[hw[i] = wt && (mb + 1 - wt)];
    }
    // huf buf
    var hbuf = new u8(ts << 1);
    //    symbols                      num bits
    var syms = hbuf.subarray(0, ts), nb = hbuf.subarray(ts);
    ri[mb] = 0;
    for (i = mb; i > 0; --i) {
        var pv = ri[i];
        fill(nb, i, pv, ri[i - 1] = pv + rc[i] * (1 << (mb - i)));
    }
    if (ri[0] != ts)
        err(0);
    for (i = 0; i < wc; ++i) {
        var bits = hw[i];
        if (bits) {
            var code = ri[bits];
            fill(syms, i, code, ri[bits] = code + (1 << (mb - bits)));
        }
    }
    return [bt, {
            n: nb,
            b: mb,
            s: syms
        }];
};
// Tables generated using this:
// https://gist.github.com/101arrowz/a979452d4355992cbf8f257cbffc9edd
// default literal length table
var dllt = /*#__PURE__*/ rfse(/*#__PURE__*/ new u8([
    81, 16, 99, 140, 49, 198, 24, 99, 12, 33, 196, 24, 99, 102, 102, 134, 70, 146, 4
]), 0, 6)[1];
// default match length table
var dmlt = /*#__PURE__*/ rfse(/*#__PURE__*/ new u8([
    33, 20, 196, 24, 99, 140, 33, 132, 16, 66, 8, 33, 132, 16, 66, 8, 33, 68, 68, 68, 68, 68, 68, 68, 68, 36, 9
]), 0, 6)[1];
// default offset code table
var doct = /*#__PURE__ */ rfse(/*#__PURE__*/ new u8([
    32, 132, 16, 66, 102, 70, 68, 68, 68, 68, 36, 73, 2
]), 0, 5)[1];
// bits to baseline
var b2bl = function (b, s) {
    var len = b.length, bl = new i32(len);
    for (var i = 0; i < len; ++i) {
        bl[i] = s;
        s += 1 << b[i];
    }
    return bl;
};
// literal length bits
var llb = /*#__PURE__ */ new u8(( /*#__PURE__ */new i32([
    0, 0, 0, 0, 16843009, 50528770, 134678020, 202050057, 269422093
])).buffer, 0, 36);
// literal length baseline
var llbl = /*#__PURE__ */ b2bl(llb, 0);
// match length bits
var mlb = /*#__PURE__ */ new u8(( /*#__PURE__ */new i32([
    0, 0, 0, 0, 0, 0, 0, 0, 16843009, 50528770, 117769220, 185207048, 252579084, 16
])).buffer, 0, 53);
// match length baseline
var mlbl = /*#__PURE__ */ b2bl(mlb, 3);
// decode huffman stream
var dhu = function (dat, out, hu) {
    var len = dat.length, ss = out.length, lb = dat[len - 1], msk = (1 << hu.b) - 1, eb = -hu.b;
    if (!lb)
        err(0);
    var st = 0, btr = hu.b, pos = (len << 3) - 8 + msb(lb) - btr, i = -1;
    for (; pos > eb && i < ss;) {
        var cbt = pos >> 3;
        var val = (dat[cbt] | (dat[cbt + 1] << 8) | (dat[cbt + 2] << 16)) >> (pos & 7);
        st = ((st << btr) | val) & msk;
        out[++i] = hu.s[st];
        pos -= (btr = hu.n[st]);
    }
    if (pos != eb || i + 1 != ss)
        err(0);
};
// decode huffman stream 4x
// TODO: use workers to parallelize
var dhu4 = function (dat, out, hu) {
    var bt = 6;
    var ss = out.length, sz1 = (ss + 3) >> 2, sz2 = sz1 << 1, sz3 = sz1 + sz2;
    dhu(dat.subarray(bt, bt += dat[0] | (dat[1] << 8)), out.subarray(0, sz1), hu);
    dhu(dat.subarray(bt, bt += dat[2] | (dat[3] << 8)), out.subarray(sz1, sz2), hu);
    dhu(dat.subarray(bt, bt += dat[4] | (dat[5] << 8)), out.subarray(sz2, sz3), hu);
    dhu(dat.subarray(bt), out.subarray(sz3), hu);
};
// read Zstandard block
var rzb = function (dat, st, out) {
    var _a;
    var bt = st.b;
    //    byte 0        block type
    var b0 = dat[bt], btype = (b0 >> 1) & 3;
    st.l = b0 & 1;
    var sz = (b0 >> 3) | (dat[bt + 1] << 5) | (dat[bt + 2] << 13);
    // end byte for block
    var ebt = (bt += 3) + sz;
    if (btype == 1) {
        if (bt >= dat.length)
            return;
        st.b = bt + 1;
        if (out) {
            fill(out, dat[bt], st.y, st.y += sz);
            return out;
        }
        return fill(new u8(sz), dat[bt]);
    }
    if (ebt > dat.length)
        return;
    if (btype == 0) {
        st.b = ebt;
        if (out) {
            out.set(dat.subarray(bt, ebt), st.y);
            st.y += sz;
            return out;
        }
        return slc(dat, bt, ebt);
    }
    if (btype == 2) {
        //    byte 3        lit btype     size format
        var b3 = dat[bt], lbt = b3 & 3, sf = (b3 >> 2) & 3;
        // lit src size  lit cmp sz 4 streams
        var lss = b3 >> 4, lcs = 0, s4 = 0;
        if (lbt < 2) {
            if (sf & 1)
                lss |= (dat[++bt] << 4) | ((sf & 2) && (dat[++bt] << 12));
            else
                lss = b3 >> 3;
        }
        else {
            s4 = sf;
            if (sf < 2)
                lss |= ((dat[++bt] & 63) << 4), lcs = (dat[bt] >> 6) | (dat[++bt] << 2);
            else if (sf == 2)
                lss |= (dat[++bt] << 4) | ((dat[++bt] & 3) << 12), lcs = (dat[bt] >> 2) | (dat[++bt] << 6);
            else
                lss |= (dat[++bt] << 4) | ((dat[++bt] & 63) << 12), lcs = (dat[bt] >> 6) | (dat[++bt] << 2) | (dat[++bt] << 10);
        }
        ++bt;
        // add literals to end - can never overlap with backreferences because unused literals always appended
        var buf = out ? out.subarray(st.y, st.y + st.m) : new u8(st.m);
        // starting point for literals
        var spl = buf.length - lss;
        if (lbt == 0)
            buf.set(dat.subarray(bt, bt += lss), spl);
        else if (lbt == 1)
            fill(buf, dat[bt++], spl);
        else {
            // huffman table
            var hu = st.h;
            if (lbt == 2) {
                var hud = rhu(dat, bt);
                // subtract description length
                lcs += bt - (bt = hud[0]);
                st.h = hu = hud[1];
            }
            else if (!hu)
                err(0);
            (s4 ? dhu4 : dhu)(dat.subarray(bt, bt += lcs), buf.subarray(spl), hu);
        }
        // num sequences
        var ns = dat[bt++];
        if (ns) {
            if (ns == 255)
                ns = (dat[bt++] | (dat[bt++] << 8)) + 0x7F00;
            else if (ns > 127)
                ns = ((ns - 128) << 8) | dat[bt++];
            // symbol compression modes
            var scm = dat[bt++];
            if (scm & 3)
                err(0);
            var dts = [dmlt, doct, dllt];
            for (var i = 2; i > -1; --i) {
                var md = (scm >> ((i << 1) + 2)) & 3;
                if (md == 1) {
                    // rle buf
                    var rbuf = new u8([0, 0, dat[bt++]]);
                    dts[i] = {
                        s: rbuf.subarray(2, 3),
                        n: rbuf.subarray(0, 1),
                        t: new u16(rbuf.buffer, 0, 1),
                        b: 0
                    };
                }
                else if (md == 2) {
                    // accuracy log 8 for offsets, 9 for others
                    _a = rfse(dat, bt, 9 - (i & 1)), bt = _a[0], dts[i] = _a[1];
                }
                else if (md == 3) {
                    if (!st.t)
                        err(0);
                    dts[i] = st.t[i];
                }
            }
            var _b = st.t = dts, mlt = _b[0], oct = _b[1], llt = _b[2];
            var lb = dat[ebt - 1];
            if (!lb)
                err(0);
            var spos = (ebt << 3) - 8 + msb(lb) - llt.b, cbt = spos >> 3, oubt = 0;
            var lst = ((dat[cbt] | (dat[cbt + 1] << 8)) >> (spos & 7)) & ((1 << llt.b) - 1);
            cbt = (spos -= oct.b) >> 3;
            var ost = ((dat[cbt] | (dat[cbt + 1] << 8)) >> (spos & 7)) & ((1 << oct.b) - 1);
            cbt = (spos -= mlt.b) >> 3;
            var mst = ((dat[cbt] | (dat[cbt + 1] << 8)) >> (spos & 7)) & ((1 << mlt.b) - 1);
            for (++ns; --ns;) {
                var llc = llt.s[lst];
                var lbtr = llt.n[lst];
                var mlc = mlt.s[mst];
                var mbtr = mlt.n[mst];
                var ofc = oct.s[ost];
                var obtr = oct.n[ost];
                cbt = (spos -= ofc) >> 3;
                var ofp = 1 << ofc;
                var off = ofp + (((dat[cbt] | (dat[cbt + 1] << 8) | (dat[cbt + 2] << 16) | (dat[cbt + 3] << 24)) >>> (spos & 7)) & (ofp - 1));
                cbt = (spos -= mlb[mlc]) >> 3;
                var ml = mlbl[mlc] + (((dat[cbt] | (dat[cbt + 1] << 8) | (dat[cbt + 2] << 16)) >> (spos & 7)) & ((1 << mlb[mlc]) - 1));
                cbt = (spos -= llb[llc]) >> 3;
                var ll = llbl[llc] + (((dat[cbt] | (dat[cbt + 1] << 8) | (dat[cbt + 2] << 16)) >> (spos & 7)) & ((1 << llb[llc]) - 1));
                cbt = (spos -= lbtr) >> 3;
                lst = llt.t[lst] + (((dat[cbt] | (dat[cbt + 1] << 8)) >> (spos & 7)) & ((1 << lbtr) - 1));
                cbt = (spos -= mbtr) >> 3;
                mst = mlt.t[mst] + (((dat[cbt] | (dat[cbt + 1] << 8)) >> (spos & 7)) & ((1 << mbtr) - 1));
                cbt = (spos -= obtr) >> 3;
                ost = oct.t[ost] + (((dat[cbt] | (dat[cbt + 1] << 8)) >> (spos & 7)) & ((1 << obtr) - 1));
                if (off > 3) {
                    st.o[2] = st.o[1];
                    st.o[1] = st.o[0];
                    st.o[0] = off -= 3;
                }
                else {
                    var idx = off - (ll != 0);
                    if (idx) {
                        off = idx == 3 ? st.o[0] - 1 : st.o[idx];
                        if (idx > 1)
                            st.o[2] = st.o[1];
                        st.o[1] = st.o[0];
                        st.o[0] = off;
                    }
                    else
                        off = st.o[0];
                }
                for (var i = 0; i < ll; ++i) {
                    buf[oubt + i] = buf[spl + i];
                }
                oubt += ll, spl += ll;
                var stin = oubt - off;
                if (stin < 0) {
                    var len = -stin;
                    var bs = st.e + stin;
                    if (len > ml)
                        len = ml;
                    for (var i = 0; i < len; ++i) {
                        buf[oubt + i] = st.w[bs + i];
                    }
                    oubt += len, ml -= len, stin = 0;
                }
                for (var i = 0; i < ml; ++i) {
                    buf[oubt + i] = buf[stin + i];
                }
                oubt += ml;
            }
            if (oubt != spl) {
                while (spl < buf.length) {
                    buf[oubt++] = buf[spl++];
                }
            }
            else
                oubt = buf.length;
            if (out)
                st.y += oubt;
            else
                buf = slc(buf, 0, oubt);
        }
        else if (out) {
            st.y += lss;
            if (spl) {
                for (var i = 0; i < lss; ++i) {
                    buf[i] = buf[spl + i];
                }
            }
        }
        else if (spl)
            buf = slc(buf, spl);
        st.b = ebt;
        return buf;
    }
    err(2);
};
// concat
var cct = function (bufs, ol) {
    if (bufs.length == 1)
        return bufs[0];
    var buf = new u8(ol);
    for (var i = 0, b = 0; i < bufs.length; ++i) {
        var chk = bufs[i];
        buf.set(chk, b);
        b += chk.length;
    }
    return buf;
};
/**
 * Decompresses Zstandard data
 * @param dat The input data
 * @param buf The output buffer. If unspecified, the function will allocate
 *            exactly enough memory to fit the decompressed data. If your
 *            data has multiple frames and you know the output size, specifying
 *            it will yield better performance.
 * @returns The decompressed data
 */
function decompress(dat, buf) {
    var bufs = [], nb = +!buf;
    var bt = 0, ol = 0;
    for (; dat.length;) {
        var st = rzfh(dat, nb || buf);
        if (typeof st == 'object') {
            if (nb) {
                buf = null;
                if (st.w.length == st.u) {
                    bufs.push(buf = st.w);
                    ol += st.u;
                }
            }
            else {
                bufs.push(buf);
                st.e = 0;
            }
            for (; !st.l;) {
                var blk = rzb(dat, st, buf);
                if (!blk)
                    err(5);
                if (buf)
                    st.e = st.y;
                else {
                    bufs.push(blk);
                    ol += blk.length;
                    cpw(st.w, 0, blk.length);
                    st.w.set(blk, st.w.length - blk.length);
                }
            }
            bt = st.b + (st.c * 4);
        }
        else
            bt = st;
        dat = dat.subarray(bt);
    }
    return cct(bufs, ol);
}
/**
 * Decompressor for Zstandard streamed data
 */
var Decompress = /*#__PURE__*/ (function () {
    /**
     * Creates a Zstandard decompressor
     * @param ondata The handler for stream data
     */
    function Decompress(ondata) {
        this.ondata = ondata;
        this.c = [];
        this.l = 0;
        this.z = 0;
    }
    /**
     * Pushes data to be decompressed
     * @param chunk The chunk of data to push
     * @param final Whether or not this is the last chunk in the stream
     */
    Decompress.prototype.push = function (chunk, final) {
        if (typeof this.s == 'number') {
            var sub = Math.min(chunk.length, this.s);
            chunk = chunk.subarray(sub);
            this.s -= sub;
        }
        var sl = chunk.length;
        var ncs = sl + this.l;
        if (!this.s) {
            if (final) {
                if (!ncs) {
                    this.ondata(new u8(0), true);
                    return;
                }
                // min for frame + one block
                if (ncs < 5)
                    err(5);
            }
            else if (ncs < 18) {
                this.c.push(chunk);
                this.l = ncs;
                return;
            }
            if (this.l) {
                this.c.push(chunk);
                chunk = cct(this.c, ncs);
                this.c = [];
                this.l = 0;
            }
            if (typeof (this.s = rzfh(chunk)) == 'number')
                return this.push(chunk, final);
        }
        if (typeof this.s != 'number') {
            if (ncs < (this.z || 3)) {
                if (final)
                    err(5);
                this.c.push(chunk);
                this.l = ncs;
                return;
            }
            if (this.l) {
                this.c.push(chunk);
                chunk = cct(this.c, ncs);
                this.c = [];
                this.l = 0;
            }
            if (!this.z && ncs < (this.z = (chunk[this.s.b] & 2) ? 4 : 3 + ((chunk[this.s.b] >> 3) | (chunk[this.s.b + 1] << 5) | (chunk[this.s.b + 2] << 13)))) {
                if (final)
                    err(5);
                this.c.push(chunk);
                this.l = ncs;
                return;
            }
            else
                this.z = 0;
            for (;;) {
                var blk = rzb(chunk, this.s);
                if (!blk) {
                    if (final)
                        err(5);
                    var adc = chunk.subarray(this.s.b);
                    this.s.b = 0;
                    this.c.push(adc), this.l += adc.length;
                    return;
                }
                else {
                    this.ondata(blk, false);
                    cpw(this.s.w, 0, blk.length);
                    this.s.w.set(blk, this.s.w.length - blk.length);
                }
                if (this.s.l) {
                    var rest = chunk.subarray(this.s.b);
                    this.s = this.s.c * 4;
                    this.push(rest, final);
                    return;
                }
            }
        }
        else if (final)
            err(5);
    };
    return Decompress;
}());


;// CONCATENATED MODULE: ./build/results/source/xxh64.js
const P1 = 0x9e3779b185ebca87n;
const P2 = 0xc2b2ae3d27d4eb4fn;
const P3 = 0x165667b19e3779f9n;
const P4 = 0x85ebca77c2b2ae63n;
const P5 = 0x27d4eb2f165667c5n;
const STRIPE = 32;
/**
 * The XXH64 hash with seed 0 of a content given in pieces: the checksum of zstd frames (RFC 8878, 3.1.1).
 * For decoders that do not check it themselves.
 */
class Xxh64 {
    lanes = [wrap(P1 + P2), P2, 0n, wrap(-P1)];
    tail = Buffer.alloc(0);
    length = 0;
    update(piece) {
        this.length += piece.length;
        const bytes = Buffer.concat([this.tail, piece]);
        const whole = bytes.length - (bytes.length % STRIPE);
        let [a, b, c, d] = this.lanes;
        for (let at = 0; at < whole; at += STRIPE) {
            a = round(a, bytes.readBigUInt64LE(at));
            b = round(b, bytes.readBigUInt64LE(at + 8));
            c = round(c, bytes.readBigUInt64LE(at + 16));
            d = round(d, bytes.readBigUInt64LE(at + 24));
        }
        this.lanes = [a, b, c, d];
        this.tail = bytes.subarray(whole);
    }
    digest() {
        let hash = P5;
        if (this.length >= STRIPE) {
            const turns = [1n, 7n, 12n, 18n];
            hash = wrap(this.lanes.reduce((sum, lane, i) => sum + rotate(lane, turns[i]), 0n));
            for (const lane of this.lanes)
                hash = wrap((hash ^ round(0n, lane)) * P1 + P4);
        }
        hash = wrap(hash + BigInt(this.length));
        let at = 0;
        for (; at + 8 <= this.tail.length; at += 8) {
            hash = wrap(rotate(hash ^ round(0n, this.tail.readBigUInt64LE(at)), 27n) * P1 + P4);
        }
        if (at + 4 <= this.tail.length) {
            hash = wrap(rotate(hash ^ wrap(BigInt(this.tail.readUInt32LE(at)) * P1), 23n) * P2 + P3);
            at += 4;
        }
        for (; at < this.tail.length; at++)
            hash = wrap(rotate(hash ^ wrap(BigInt(this.tail[at]) * P5), 11n) * P1);
        hash = wrap((hash ^ (hash >> 33n)) * P2);
        hash = wrap((hash ^ (hash >> 29n)) * P3);
        return hash ^ (hash >> 32n);
    }
}
function round(lane, input) {
    return wrap(rotate(wrap(lane + input * P2), 31n) * P1);
}
function rotate(value, by) {
    return wrap(value << by) | (value >> (64n - by));
}
function wrap(value) {
    return BigInt.asUintN(64, value);
}

;// CONCATENATED MODULE: ./build/results/source/zstd.js







const FRAME = 0xfd2fb528;
const SKIPPABLE = 0x184d2a50;
/** The largest window that the zstd tools accept themselves unless told otherwise. */
const MAX_WINDOW = 2 ** 27;
const MAX_BLOCK = 2 ** 17;
/** Whether the first four bytes open a zstd frame; a skippable frame may come first. */
function isZstd(head) {
    return head.length >= 4 && (head.readUInt32LE(0) === FRAME || isSkippable(head.readUInt32LE(0)));
}
/**
 * Decompresses zstd (RFC 8878): any number of frames, skippable frames among them.
 *
 * Frames and blocks are walked here and the decoder is given one whole frame at a time, because decoders differ at the
 * end of a frame: the one of Node.js stops there without an error, however much follows.
 *
 * @throws UserError for content that is cut short or damaged, and for frames that need a dictionary or more than 128 MiB of window.
 */
async function* unzstd(source, shown, decoder = frameDecoders[0]) {
    const queue = new ByteQueue(source);
    try {
        for (let magic = await queue.take(4); magic.length > 0; magic = await queue.take(4)) {
            if (magic.length < 4)
                throw cutShort(shown);
            const kind = magic.readUInt32LE(0);
            if (kind === FRAME)
                yield* readFrame(queue, magic, shown, decoder);
            else if (!isSkippable(kind))
                throw damaged(shown, 'something that is not zstd follows the last zstd frame');
            else if (!(await queue.skip((await exactly(queue, 4, shown)).readUInt32LE(0))))
                throw cutShort(shown);
        }
    }
    finally {
        await queue.close();
    }
}
function isSkippable(magic) {
    return magic >= SKIPPABLE && magic < SKIPPABLE + 16;
}
async function* readFrame(queue, magic, shown, decoder) {
    const header = await readHeader(queue, magic, shown);
    let failure;
    async function* watched() {
        try {
            yield* framePieces(queue, header, shown);
        }
        catch (error) {
            failure = error;
            throw error;
        }
    }
    let size = 0;
    try {
        for await (const chunk of decoder(watched())) {
            size += chunk.length;
            yield chunk;
        }
    }
    catch (error) {
        // A decoder may wrap or replace the fault of its source, so the source's own fault goes first.
        if (failure !== undefined)
            throw failure;
        throw damaged(shown, `its zstd data cannot be decoded (${messageOf(error)})`);
    }
    if (header.size !== undefined && size !== header.size)
        throw damaged(shown, 'a zstd frame has another size than it says');
}
async function readHeader(queue, magic, shown) {
    const descriptor = await exactly(queue, 1, shown);
    const flags = descriptor[0];
    if ((flags & 8) !== 0)
        throw damaged(shown, 'a zstd frame uses a reserved bit');
    const single = (flags & 32) !== 0;
    const dictionaryBytes = [0, 1, 2, 4][flags & 3];
    const sizeBytes = [single ? 1 : 0, 2, 4, 8][flags >> 6];
    const windowBytes = single ? 0 : 1;
    const rest = await exactly(queue, windowBytes + dictionaryBytes + sizeBytes, shown);
    if (rest.subarray(windowBytes, windowBytes + dictionaryBytes).some((byte) => byte !== 0)) {
        throw new errors_UserError('is zstd that needs a dictionary.', 'Compress it without a dictionary.', { file: shown });
    }
    const size = readSize(rest.subarray(windowBytes + dictionaryBytes));
    const window = single ? (size ?? 0) : 2 ** (10 + (rest[0] >> 3)) * (1 + (rest[0] & 7) / 8);
    if (window > MAX_WINDOW) {
        throw new errors_UserError('is zstd with a window above 128 MiB, which takes as much memory to read.', 'Compress it without the options `--long` or `--ultra`.', { file: shown });
    }
    return { bytes: Buffer.concat([magic, descriptor, rest]), hasChecksum: (flags & 4) !== 0, size };
}
function readSize(bytes) {
    if (bytes.length === 0)
        return undefined;
    if (bytes.length === 8)
        return Number(bytes.readBigUInt64LE(0));
    return bytes.readUIntLE(0, bytes.length) + (bytes.length === 2 ? 256 : 0);
}
async function* framePieces(queue, header, shown) {
    yield header.bytes;
    for (let last = false; !last;) {
        const head = await exactly(queue, 3, shown);
        const word = head.readUIntLE(0, 3);
        const size = word >> 3;
        if (size > MAX_BLOCK)
            throw damaged(shown, 'a zstd block is larger than 128 KiB');
        last = (word & 1) === 1;
        const repeated = ((word >> 1) & 3) === 1;
        yield Buffer.concat([head, await exactly(queue, repeated ? 1 : size, shown)]);
    }
    if (header.hasChecksum)
        yield await exactly(queue, 4, shown);
}
async function exactly(queue, count, shown) {
    const bytes = await queue.take(count);
    if (bytes.length < count)
        throw cutShort(shown);
    return bytes;
}
/** Of Node.js itself, from 22.15 on. */
async function* nativeDecoder(pieces) {
    const stream = external_node_zlib_namespaceObject.createZstdDecompress({ chunkSize: 2 ** 17 });
    (0,external_node_stream_namespaceObject.pipeline)(external_node_stream_namespaceObject.Readable.from(pieces), stream, () => undefined); // A fault reaches the loop below through the stream.
    for await (const chunk of stream)
        yield chunk;
}
/**
 * Pure JavaScript, for older versions of Node.js. It is slower, does not bound its time on blocks that were made to
 * hurt, and does not look at checksums, so they are checked here.
 */
async function* portableDecoder(pieces) {
    const decoded = [];
    const hash = new Xxh64();
    const decoder = new Decompress((data) => {
        if (data.length > 0)
            decoded.push(Buffer.from(data));
    });
    let hasChecksum = false;
    let isFirst = true;
    let previous;
    for await (const piece of pieces) {
        if (isFirst)
            hasChecksum = (piece[4] & 4) !== 0;
        isFirst = false;
        // The last piece has to be known as the last, so each waits for its successor.
        if (previous !== undefined)
            decoder.push(previous);
        previous = piece;
        for (const data of decoded.splice(0)) {
            if (hasChecksum)
                hash.update(data);
            yield data;
        }
    }
    if (previous !== undefined)
        decoder.push(previous, true);
    for (const data of decoded.splice(0)) {
        if (hasChecksum)
            hash.update(data);
        yield data;
    }
    if (hasChecksum && previous?.readUInt32LE(0) !== Number(hash.digest() & 0xffffffffn))
        throw new Error('wrong checksum');
}
/** The decoders that this version of Node.js can run, best first. */
const frameDecoders = "createZstdDecompress" in external_node_zlib_namespaceObject ? [nativeDecoder, portableDecoder] : [portableDecoder];

;// CONCATENATED MODULE: ./build/results/source/decompress.js





/** How many bytes of a file's opening tell what it is. */
const HEAD_BYTES = 4;
/** Whether these first bytes open a compressed stream that `decompressed` would decode. */
function isCompressed(head) {
    return isGzip(head) || isZstd(head);
}
/**
 * The content of a stream that may be compressed with gzip or zstd, or with one around the other, judged by its first
 * bytes; a stream that is neither passes through as it is. What comes out is charged to the budget.
 *
 * @throws UserError for content that is cut short, damaged, or beyond a limit.
 */
async function* decompressed(source, shown, budget, layer = 0) {
    const queue = new ByteQueue(source);
    try {
        const head = await queue.peek(HEAD_BYTES);
        if (!isCompressed(head)) {
            yield* queue.rest();
            return;
        }
        budget.checkNesting(layer + 1, shown);
        let consumed = 0;
        const compressed = decompress_counted(queue.rest(), (total) => (consumed = total));
        const content = isGzip(head) ? gunzip(compressed, shown) : unzstd(compressed, shown);
        const charged = decompress_counted(content, (total) => budget.charge(total, consumed, shown, `layer ${layer}`));
        yield* decompressed(charged, shown, budget, layer + 1);
    }
    finally {
        await queue.close();
    }
}
/** Passes a stream on and tells the number of bytes so far, before each chunk is passed on. */
async function* decompress_counted(source, tell) {
    let total = 0;
    for await (const chunk of source) {
        total += chunk.length;
        tell(total);
        yield chunk;
    }
}
/** The content of a raw deflate stream, as zip archives hold it. */
function inflateRaw(source, shown) {
    return through(source, external_node_zlib_namespaceObject.createInflateRaw({ chunkSize: OUTPUT_CHUNK }), shown);
}
const OUTPUT_CHUNK = 2 ** 17;
function isGzip(head) {
    return head.length >= 2 && head[0] === 0x1f && head[1] === 0x8b;
}
/** Several gzip members after one another are one content; the decoder checks each member's length and CRC-32. */
function gunzip(source, shown) {
    return through(source, external_node_zlib_namespaceObject.createGunzip({ chunkSize: OUTPUT_CHUNK }), shown);
}
async function* through(source, decoder, shown) {
    (0,external_node_stream_namespaceObject.pipeline)(external_node_stream_namespaceObject.Readable.from(source), decoder, () => undefined); // A fault reaches the loop below through the decoder.
    try {
        for await (const chunk of decoder)
            yield chunk;
    }
    catch (error) {
        throw zlibFault(error, shown);
    }
}
function zlibFault(error, shown) {
    const code = codeOf(error);
    if (code === 'Z_BUF_ERROR')
        return cutShort(shown);
    return code?.startsWith('Z_') ? damaged(shown, `its compressed data is not valid (${messageOf(error)})`) : error;
}

;// CONCATENATED MODULE: ./build/results/source/limits.js

const MiB = 2 ** 20;
const GiB = 2 ** 30;
const DEFAULT_LIMITS = {
    maxFiles: 100_000,
    maxFileBytes: 64 * GiB,
    maxTotalBytes: 8 * GiB,
    maxRatio: 200,
    maxEntries: 100_000,
    maxNesting: 2,
};
/** Small logs of one repeated word may compress a thousandfold and do no harm. */
const RATIO_FREE = 100 * MiB;
/** Most bytes of one file that are ever held in memory at once. */
const HOLD_BYTES = GiB;
/** The limits together with what this run has used of them. */
class Budget {
    limits;
    files = 0;
    total = 0;
    furthest = new Map();
    constructor(limits) {
        this.limits = limits;
    }
    /** Counts one more file of the run. */
    addFile() {
        this.files += 1;
        if (this.files > this.limits.maxFiles)
            throw tooMuch('There are', 'files', this.limits.maxFiles);
    }
    /** Checks the number of files inside one archive. */
    checkEntries(count, file) {
        if (count > this.limits.maxEntries)
            throw tooMuch('holds', 'entries', this.limits.maxEntries, file);
    }
    /** Checks how deep `file` lies inside archives or compressions. */
    checkNesting(depth, file) {
        if (depth > this.limits.maxNesting)
            throw tooMuch('has', 'nesting', this.limits.maxNesting, file);
    }
    /** Checks the bytes read from one file so far. */
    checkFileBytes(produced, file) {
        if (produced > this.limits.maxFileBytes)
            throw tooMuch('has', 'file-bytes', this.limits.maxFileBytes, file);
    }
    /**
     * Charges what one decompression has produced so far from `consumed` bytes. Reading the same file again is free up to
     * the furthest point reached before, because the limit is on what the inputs hold and not on how often we look.
     * `stage` tells apart the decompressions of one file.
     */
    charge(produced, consumed, file, stage) {
        this.checkFileBytes(produced, file);
        const { maxRatio, maxTotalBytes } = this.limits;
        if (produced > RATIO_FREE && produced > maxRatio * consumed)
            throw tooMuch('expands by', 'ratio', maxRatio, file);
        const key = `${stage}\0${file}`;
        const before = this.furthest.get(key) ?? 0;
        if (produced <= before)
            return;
        this.furthest.set(key, produced);
        this.total += produced - before;
        if (this.total > maxTotalBytes)
            throw tooMuch('brings the run to', 'total-bytes', maxTotalBytes, file);
    }
}
const UNITS = {
    files: 'files',
    entries: 'files inside it',
    nesting: 'archives or compressions around one another',
    'file-bytes': 'of content',
    'total-bytes': 'of decompressed content',
    ratio: 'times its size',
};
/** `name` is how the user sets the limit: `limits: ratio=400`. */
function tooMuch(verb, name, limit, file) {
    const show = name.endsWith('bytes') ? byteText : (n) => String(n);
    return new errors_UserError(`${verb} more than ${show(limit)} ${UNITS[name]}, the limit \`${name}\`.`, `If that is intended, raise \`limits\`: ${name}=${show(limit * 2)}.`, file === undefined ? {} : { file });
}
function byteText(bytes) {
    if (bytes >= GiB && Number.isInteger(bytes / GiB))
        return `${bytes / GiB}GiB`;
    if (bytes >= MiB && Number.isInteger(bytes / MiB))
        return `${bytes / MiB}MiB`;
    return String(bytes);
}

;// CONCATENATED MODULE: ./build/results/source/names.js

/**
 * The name of a file on disk as people see it: relative to `cwd` with forward slashes, absolute where it lies outside.
 */
function shownPath(absolute, cwd) {
    const relative = external_node_path_namespaceObject.relative(cwd, absolute);
    const outside = relative === '' || relative === '..' || relative.startsWith(`..${external_node_path_namespaceObject.sep}`) || external_node_path_namespaceObject.isAbsolute(relative);
    return names_inert(slashed(outside ? absolute : relative));
}
/** The name of a file inside an archive, as people see it. */
function shownInside(archive, entry) {
    return `${archive}!${names_inert(entry)}`;
}
/** A path of this platform, with forward slashes. */
function slashed(text) {
    return external_node_path_namespaceObject.sep === '\\' ? text.replaceAll('\\', '/') : text;
}
// A line end in a file name could start a command of the workflow's log; a direction mark could disguise the name.
// What already looks like an escape is escaped too, so that two files never have one name.
const ACTIVE = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\\(?=u[0-9a-f]{4})/gu;
function names_inert(name) {
    return name.replace(ACTIVE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/**
 * Natural order: runs of digits compare by value, so that `part-9` comes before `part-10`; all else by character code,
 * the same on every machine. Two different texts never compare as equal.
 */
function names_naturalOrder(a, b) {
    const left = runs(a);
    const right = runs(b);
    for (let i = 0; i < Math.min(left.length, right.length); i++) {
        const order = compareRuns(left[i], right[i]);
        if (order !== 0)
            return order;
    }
    return left.length - right.length || byCode(a, b);
}
function runs(text) {
    return text.match(/[0-9]+|[^0-9]+/g) ?? [];
}
function compareRuns(a, b) {
    if (!isDigit(a) || !isDigit(b))
        return byCode(a, b);
    const [x, y] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
    return x.length - y.length || byCode(x, y);
}
function isDigit(run) {
    return run[0] >= '0' && run[0] <= '9';
}
function byCode(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/results/source/random-access.js




const CHUNK = 2 ** 20;
/** A file on disk. It is opened for each reading, so that nothing stays open between readings. */
function diskBytes(file, shown, size) {
    const stream = (start, end) => readDisk(file, shown, start, end);
    return { size, stream, read: (start, end) => collect(stream(start, end), shown) };
}
async function* readDisk(file, shown, start, end) {
    const handle = await (0,promises_namespaceObject.open)(file).catch((error) => {
        throw fileFault(error, shown);
    });
    try {
        for (let at = start; at < end;) {
            const chunk = await readChunk(handle, shown, at, Math.min(CHUNK, end - at));
            if (chunk.length === 0) {
                if (end === Infinity)
                    return;
                throw cutShort(shown);
            }
            at += chunk.length;
            yield chunk;
        }
    }
    finally {
        await handle.close();
    }
}
async function readChunk(handle, shown, at, length) {
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(length), 0, length, at);
        return buffer.subarray(0, bytesRead);
    }
    catch (error) {
        throw fileFault(error, shown);
    }
}
/**
 * The whole of a stream.
 *
 * @throws UserError above 1 GiB, the most that is ever held in memory of one file.
 */
async function collect(stream, shown) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        size += chunk.length;
        if (size > HOLD_BYTES)
            throw tooLargeToHold(shown);
        chunks.push(chunk);
    }
    return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, size);
}
/** For content that has to be in memory as a whole. */
function tooLargeToHold(shown) {
    return new errors_UserError('is larger than 1 GiB, the most that can be held in memory at once.', 'Split it into several files, or give it in a form that is read piece by piece: CSV or JSON Lines, in no archive or in one.', { file: shown });
}
/**
 * The bytes of archives inside archives. The ones used last stay in memory, up to 1 GiB together; the others are
 * decompressed again when they are needed.
 */
class HeldArchives {
    /** By the function that opens them: names come from the archives and may repeat. */
    held = new Map();
    size = 0;
    /** Random access to the content of `open()`; `shown` names it to people. */
    async access(shown, open) {
        const load = () => this.load(shown, open);
        const { length } = await load();
        return {
            size: length,
            async read(start, end) {
                const bytes = await load();
                if (end > bytes.length)
                    throw cutShort(shown); // The archive around it changed since.
                return bytes.subarray(start, end);
            },
            async *stream(start, end) {
                const bytes = await load();
                const stop = Math.min(end, bytes.length);
                for (let at = start; at < stop; at += CHUNK)
                    yield bytes.subarray(at, Math.min(at + CHUNK, stop));
            },
        };
    }
    async load(shown, open) {
        const known = this.held.get(open);
        if (known !== undefined) {
            this.held.delete(open);
            this.held.set(open, known); // A Map keeps the order of insertion, so the least recently used come first.
            return known;
        }
        const bytes = await collect(open(), shown);
        this.forget(open);
        for (const oldest of this.held.keys()) {
            if (this.size + bytes.length <= HOLD_BYTES)
                break;
            this.forget(oldest);
        }
        this.held.set(open, bytes);
        this.size += bytes.length;
        return bytes;
    }
    forget(open) {
        this.size -= this.held.get(open)?.length ?? 0;
        this.held.delete(open);
    }
}

;// CONCATENATED MODULE: ./build/results/source/walk.js




/**
 * The files of a folder and its subfolders, in natural order of each folder's names. Hidden names and `node_modules`
 * are not visited. A link to a file is followed while the file lies in the folder itself; links to folders are never
 * followed, so that no cycle and no way out exists.
 *
 * @throws UserError for a folder that cannot be read.
 */
async function* walk(root, options) {
    const realRoot = await realFile(root, options.shown(root));
    const pending = [{ folder: root, real: realRoot, depth: 1 }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { folder, real, depth } = next;
        const subfolders = [];
        for (const entry of await walk_list(folder, options.shown(folder))) {
            if (isSkipped(entry.name, options.hidden))
                continue;
            const [at, realAt] = [external_node_path_namespaceObject.join(folder, entry.name), external_node_path_namespaceObject.join(real, entry.name)];
            if (entry.isDirectory()) {
                if (depth < options.depth)
                    subfolders.push({ folder: at, real: realAt, depth: depth + 1 });
            }
            else if (entry.isSymbolicLink()) {
                const target = await followLink(at, realRoot);
                if (typeof target === 'string')
                    options.setAside(at, target);
                else
                    yield target;
            }
            else if (entry.isFile())
                yield { path: at, real: realAt, size: (await statFile(at, options.shown(at))).size };
            else
                options.setAside(at, 'not a regular file');
        }
        pending.push(...subfolders.reverse());
    }
}
/** The file behind a link, or why the link is not followed. */
async function followLink(link, realRoot) {
    try {
        const real = await (0,promises_namespaceObject.realpath)(link);
        const target = await (0,promises_namespaceObject.stat)(real);
        if (target.isDirectory())
            return 'a link to a folder';
        if (!real.startsWith(realRoot.endsWith(external_node_path_namespaceObject.sep) ? realRoot : realRoot + external_node_path_namespaceObject.sep)) {
            return 'a link that leads out of the folder';
        }
        return target.isFile() ? { path: link, real, size: target.size } : 'a link to something that is not a regular file';
    }
    catch {
        return 'a link that leads nowhere';
    }
}
/** Whether a name is left out of every walk. */
function isSkipped(name, hidden) {
    return name === 'node_modules' || (!hidden && name.startsWith('.'));
}
async function walk_list(folder, shown) {
    try {
        const entries = await (0,promises_namespaceObject.readdir)(folder, { withFileTypes: true });
        return entries.sort((a, b) => names_naturalOrder(a.name, b.name));
    }
    catch (error) {
        throw fileFault(error, shown);
    }
}
/** What the file system says of a path, links followed. */
async function statFile(file, shown) {
    try {
        return await (0,promises_namespaceObject.stat)(file);
    }
    catch (error) {
        throw fileFault(error, shown);
    }
}
/** Where a path really lies, links followed. */
async function realFile(file, shown) {
    try {
        return await (0,promises_namespaceObject.realpath)(file);
    }
    catch (error) {
        throw fileFault(error, shown);
    }
}

;// CONCATENATED MODULE: ./build/results/source/zip-directory.js



const SIGNATURE = { local: 0x04034b50, entry: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 };
const END_SIZE = 22;
const END64_SIZE = 56;
const LOCATOR64_SIZE = 20;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const MAX16 = 0xffff;
const MAX32 = 0xffffffff;
/** Whether the first bytes of a file open a zip archive, an empty one included. */
function isZip(head) {
    return head.length >= 4 && (head.readUInt32LE(0) === SIGNATURE.local || head.readUInt32LE(0) === SIGNATURE.end);
}
/** Whether the bytes at an entry's offset open it. */
function isLocalHeader(header) {
    return header.readUInt32LE(0) === SIGNATURE.local;
}
/**
 * Reads the directory at the end of a zip archive (PKWARE's APPNOTE, with ZIP64). Of several entries with one name the
 * last is taken, as writers that append mean it. Folders are left out; names are only names and never become paths.
 *
 * @throws UserError for an archive that is cut short, inconsistent, encrypted, split, or has more entries than allowed.
 */
async function readZipDirectory(archive, shown, budget) {
    const end = await findEnd(archive, shown);
    budget.checkEntries(end.count, shown);
    if (end.offset + end.size > end.limit)
        throw damaged(shown, 'its directory does not lie inside it');
    if (end.size > HOLD_BYTES)
        throw damaged(shown, 'its directory is larger than 1 GiB');
    const bytes = await archive.read(end.offset, end.offset + end.size);
    const files = new Map();
    const setAside = [];
    const extents = [];
    let count = 0;
    for (let at = 0; at < bytes.length; count++) {
        if (at + ENTRY_SIZE > bytes.length || bytes.readUInt32LE(at) !== SIGNATURE.entry) {
            throw damaged(shown, 'its directory is not valid');
        }
        const variable = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
        const next = at + ENTRY_SIZE + variable[0] + variable[1] + variable[2];
        if (next > bytes.length)
            throw damaged(shown, 'its directory is not valid');
        const { entry, isLink } = parseEntry(bytes.subarray(at, next), end.offset, shown);
        extents.push({ start: entry.offset, end: entry.offset + LOCAL_SIZE + variable[0] + entry.compressedSize });
        at = next;
        if (entry.name.endsWith('/'))
            continue;
        if (isLink)
            setAside.push({ name: entry.name, why: 'a symbolic link inside an archive' });
        else {
            if (files.has(entry.name))
                setAside.push({ name: entry.name, why: 'the archive holds a later file of this name' });
            files.set(entry.name, entry);
        }
    }
    if (count !== end.count)
        throw damaged(shown, 'its directory has another number of entries than it says');
    checkExtents(extents, end.offset, shown);
    return { entries: [...files.values()], setAside };
}
async function findEnd(archive, shown) {
    const start = Math.max(0, archive.size - END_SIZE - MAX16);
    const tail = await archive.read(start, archive.size);
    let at = tail.length - END_SIZE;
    while (at >= 0 &&
        !(tail.readUInt32LE(at) === SIGNATURE.end && at + END_SIZE + tail.readUInt16LE(at + 20) === tail.length))
        at--;
    if (at < 0)
        throw cutShort(shown);
    const record = tail.subarray(at);
    const classic = {
        count: record.readUInt16LE(10),
        size: record.readUInt32LE(12),
        offset: record.readUInt32LE(16),
        limit: start + at,
    };
    if (classic.count === MAX16 || classic.size === MAX32 || classic.offset === MAX32) {
        return (await findEnd64(archive, classic.limit, shown)) ?? classic;
    }
    if (record.readUInt16LE(4) !== 0)
        throw split(shown);
    return classic;
}
async function findEnd64(archive, endAt, shown) {
    if (endAt < LOCATOR64_SIZE)
        return undefined;
    const locator = await archive.read(endAt - LOCATOR64_SIZE, endAt);
    if (locator.readUInt32LE(0) !== SIGNATURE.locator64)
        return undefined;
    if (locator.readUInt32LE(16) > 1)
        throw split(shown);
    const at = Number(locator.readBigUInt64LE(8));
    if (at + END64_SIZE > endAt)
        throw damaged(shown, 'its ZIP64 record does not lie inside it');
    const record = await archive.read(at, at + END64_SIZE);
    if (record.readUInt32LE(0) !== SIGNATURE.end64)
        throw damaged(shown, 'its ZIP64 record is not valid');
    const [count, size, offset] = [32, 40, 48].map((field) => Number(record.readBigUInt64LE(field)));
    return { count, size, offset, limit: at };
}
function parseEntry(bytes, dataEnd, shown) {
    const nameEnd = ENTRY_SIZE + bytes.readUInt16LE(28);
    const name = decodeName(bytes.subarray(ENTRY_SIZE, nameEnd));
    if ((bytes.readUInt16LE(8) & 0x41) !== 0) {
        throw new errors_UserError('is an encrypted archive.', 'Give it without a password.', { file: shown });
    }
    const extra = bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(30));
    const [size, compressedSize, offset] = widen([24, 20, 42].map((field) => bytes.readUInt32LE(field)), extra, shown);
    // The upper half of the external attributes is the file's mode where a Unix system (3) or macOS (19) wrote the entry.
    const isUnix = bytes[5] === 3 || bytes[5] === 19;
    const isLink = isUnix && (bytes.readUInt16LE(40) & 0xf000) === 0xa000;
    const [method, crc32] = [bytes.readUInt16LE(10), bytes.readUInt32LE(16)];
    return { entry: { name, method, crc32, compressedSize, size, offset, dataEnd }, isLink };
}
/** Replaces the values that do not fit 32 bits by those of the ZIP64 extra field, which holds only those, in this order. */
function widen(values, extra, shown) {
    if (!values.includes(MAX32))
        return [...values];
    for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
        if (extra.readUInt16LE(at) !== 1)
            continue;
        const field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
        let read = 0;
        return values.map((value) => {
            if (value !== MAX32)
                return value;
            if (read + 8 > field.length)
                throw damaged(shown, 'the ZIP64 field of an entry is too short');
            return Number(field.readBigUInt64LE((read += 8) - 8));
        });
    }
    return [...values];
}
function decodeName(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return bytes.toString('latin1'); // Old writers use a code page that the archive does not name.
    }
}
/** Entries that share data are how a small archive is made to decompress without end. */
function checkExtents(extents, dataEnd, shown) {
    extents.sort((a, b) => a.start - b.start);
    extents.forEach(({ end }, i) => {
        const next = i + 1 < extents.length ? extents[i + 1].start : dataEnd;
        if (end > next)
            throw damaged(shown, 'entries overlap one another or the directory');
    });
}
function split(shown) {
    return new errors_UserError('is one part of a split archive.', 'Join the parts into one archive.', { file: shown });
}

;// CONCATENATED MODULE: ./build/results/source/zip-entry.js






/**
 * The content of one file inside a zip archive: stored, deflated or zstd. It is charged to the budget as it comes.
 *
 * @throws UserError where the content does not have the size and the CRC-32 that the directory says, where the method is
 * another one, or beyond a limit.
 */
async function* readZipEntry(archive, entry, shown, budget) {
    let [size, checksum] = [0, 0];
    const content = decompress_counted(zip_entry_decode(await rawContent(archive, entry, shown), entry.method, shown), (total) => {
        size = total;
        budget.charge(total, entry.compressedSize, shown, 'entry');
    });
    for await (const chunk of content) {
        if (size > entry.size)
            break;
        checksum = (0,external_node_zlib_namespaceObject.crc32)(chunk, checksum);
        yield chunk;
    }
    if (size !== entry.size)
        throw damaged(shown, 'it has another size than the directory of its archive says');
    if (checksum !== entry.crc32)
        throw damaged(shown, 'its checksum (CRC-32) is not the one in its archive');
}
async function rawContent(archive, entry, shown) {
    const header = await archive.read(entry.offset, entry.offset + LOCAL_SIZE);
    if (!isLocalHeader(header))
        throw damaged(shown, 'it does not stand where the directory of its archive says');
    const start = entry.offset + LOCAL_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
    if (start + entry.compressedSize > entry.dataEnd)
        throw damaged(shown, 'it does not lie inside its archive');
    return archive.stream(start, start + entry.compressedSize);
}
function zip_entry_decode(raw, method, shown) {
    if (method === 0)
        return raw;
    if (method === 8)
        return inflateRaw(raw, shown);
    if (method === 93)
        return unzstd(raw, shown);
    throw new errors_UserError(`is compressed in its archive by method ${method}, which cannot be read here.`, 'Write the archive with deflate, zstd or no compression.', { file: shown });
}

;// CONCATENATED MODULE: ./build/results/source/expand.js










/** Turns files on disk into files of results, opening the archives among them. One for each run. */
class Expander {
    cwd;
    budget;
    setAside = [];
    held = new HeldArchives();
    folders = new Map();
    constructor(cwd, budget) {
        this.cwd = cwd;
        this.budget = budget;
    }
    /** The file itself, or the files inside it where it is an archive that is not one result as a whole. */
    expand(file) {
        const stored = this.stored(file);
        return this.unfold({ stored, file: this.asFile(stored) }, 1);
    }
    async unfold({ stored, file }, depth) {
        const head = await headOf(stored);
        const isCompressedZip = isCompressed(head) && isZip(await firstBytes(file.open()));
        if (!isZip(head) && !isCompressedZip)
            return [file];
        this.budget.checkNesting(depth, stored.shown);
        const bytes = isCompressedZip ? undefined : stored.direct;
        return this.openArchive(file, bytes ?? (await this.held.access(stored.shown, () => file.open())), depth);
    }
    async openArchive(file, archive, depth) {
        const directory = await readZipDirectory(archive, file.path, this.budget);
        for (const { name, why } of directory.setAside)
            this.setAside.push({ path: shownInside(file.path, name), why });
        const members = this.members(file.path, archive, directory.entries);
        if (directory.entries.some(({ name }) => name === 'header.json' || name === '_journal/start.json')) {
            return [{ ...file, entries: members.map((member) => member.file) }]; // An Inspect log is one result.
        }
        const files = [];
        for (const member of members) {
            this.budget.addFile();
            for (const inner of await this.unfold(member, depth + 1))
                files.push(inner);
        }
        return files;
    }
    members(archiveName, archive, entries) {
        const folders = new Map();
        return entries.map((entry) => {
            const shown = shownInside(archiveName, entry.name);
            const siblings = folders.get(external_node_path_namespaceObject.posix.dirname(entry.name)) ?? [];
            folders.set(external_node_path_namespaceObject.posix.dirname(entry.name), siblings);
            const stored = {
                shown,
                size: entry.size,
                stream: () => readZipEntry(archive, entry, shown, this.budget),
                neighbours: async () => siblings.filter((other) => other !== file),
            };
            const file = this.asFile(stored);
            siblings.push(file);
            return { stored, file };
        });
    }
    stored({ path: named, real, size }) {
        const shown = shownPath(named, this.cwd);
        const direct = diskBytes(real, shown, size);
        return {
            shown,
            size,
            direct,
            stream: () => direct.stream(0, Infinity),
            neighbours: async () => (await this.folder(external_node_path_namespaceObject.dirname(named))).filter((other) => other.path !== shown),
        };
    }
    folder(folder) {
        const known = this.folders.get(folder) ?? this.listFolder(folder).catch(() => []);
        this.folders.set(folder, known);
        return known;
    }
    async listFolder(folder) {
        const real = await (0,promises_namespaceObject.realpath)(folder);
        const files = [];
        const entries = await (0,promises_namespaceObject.readdir)(folder, { withFileTypes: true });
        for (const entry of entries.sort((a, b) => names_naturalOrder(a.name, b.name))) {
            if (isSkipped(entry.name, false) || !(entry.isFile() || entry.isSymbolicLink()))
                continue;
            const file = await followLink(external_node_path_namespaceObject.join(folder, entry.name), real);
            if (typeof file !== 'string')
                files.push(this.asFile(this.stored(file)));
        }
        return files;
    }
    asFile(stored) {
        const { shown, neighbours } = stored;
        const open = () => decompress_counted(decompressed(stored.stream(), shown, this.budget), (total) => this.budget.checkFileBytes(total, shown));
        const bytes = async () => {
            if (stored.size > HOLD_BYTES)
                throw tooLargeToHold(shown);
            return collect(open(), shown);
        };
        return { path: shown, open, bytes, neighbours };
    }
}
async function headOf({ direct, stream, size }) {
    return direct === undefined ? firstBytes(stream()) : direct.read(0, Math.min(HEAD_BYTES, size));
}
async function firstBytes(stream) {
    const queue = new ByteQueue(stream);
    try {
        return await queue.peek(HEAD_BYTES);
    }
    finally {
        await queue.close();
    }
}

;// CONCATENATED MODULE: ./build/results/source/select.js







/**
 * The files on disk that the patterns select, each once. A pattern that exists literally is that file or folder,
 * whatever characters it has. `!pattern` takes files away again, wherever it stands in the list.
 *
 * @throws UserError for a pattern that selects nothing and for what cannot be read.
 */
async function selectFiles(patterns, cwd, budget) {
    const exclusions = patterns.filter((pattern) => pattern.startsWith('!'));
    const inclusions = patterns.filter((pattern) => !pattern.startsWith('!'));
    if (inclusions.length === 0) {
        throw new errors_UserError('`results` names no files.', 'Give a path, a folder or a glob such as "results/**/*.json".');
    }
    const excluded = await Promise.all(exclusions.map((pattern) => exclusion(pattern.slice(1), cwd)));
    const setAside = new Map();
    const shown = (file) => shownPath(file, cwd);
    const note = (file, why) => setAside.set(shown(file), why);
    const byReal = new Map();
    for (const pattern of inclusions) {
        let found = 0;
        for await (const file of matches(pattern, cwd, { shown, setAside: note })) {
            found++;
            if (excluded.some((isExcluded) => isExcluded(file.path)))
                continue;
            const known = byReal.get(file.real);
            if (known === undefined)
                budget.addFile();
            else
                noteDuplicate(known, file, note, shown);
            // Where a link and the file itself are both named, the file's own name is the better one to show.
            if (known === undefined || file.path === file.real)
                byReal.set(file.real, file);
        }
        if (found === 0)
            throw await matchesNothing(pattern, cwd);
    }
    if (byReal.size === 0) {
        throw new errors_UserError('`results`: every file found is taken away again by a "!" pattern.', 'Narrow the "!" patterns.');
    }
    return { files: [...byReal.values()], setAside: [...setAside].map(([file, why]) => ({ path: file, why })) };
}
function noteDuplicate(known, file, note, shown) {
    if (known.path === file.path)
        note(file.path, 'named more than once; it is read once');
    else {
        const [read, unread] = file.path === file.real ? [file, known] : [known, file];
        note(unread.path, `the same file as ${shown(read.path)}; it is read once`);
    }
}
async function* matches(pattern, cwd, notes) {
    if (pattern.trim() === '')
        throw new errors_UserError('`results` has an empty pattern.', 'Remove the empty line.');
    const literal = await existing(pattern, cwd);
    if (literal !== undefined) {
        const shown = notes.shown(literal);
        const found = await statFile(literal, shown);
        if (found.isDirectory())
            yield* folderFiles(literal, notes);
        else if (found.isFile())
            yield { path: literal, real: await realFile(literal, shown), size: found.size };
        else
            throw new errors_UserError('is not a regular file.', 'Write the results to a file first.', { file: shown });
        return;
    }
    if (!isGlob(pattern))
        return;
    const { base, rest } = splitGlob(pattern);
    const folder = external_node_path_namespaceObject.resolve(cwd, base);
    if (!(await isFolder(folder)))
        return;
    const isMatch = globMatcher(rest, 'path');
    const depth = rest.includes('**') ? Infinity : rest.split('/').length;
    for await (const file of walk(folder, { ...notes, depth, hidden: /(^|[/{,])\./.test(rest) })) {
        if (isMatch(slashed(external_node_path_namespaceObject.relative(folder, file.path))))
            yield file;
    }
}
async function* folderFiles(folder, notes) {
    let isEmpty = true;
    for await (const file of walk(folder, { ...notes, depth: Infinity, hidden: false })) {
        isEmpty = false;
        yield file;
    }
    if (!isEmpty)
        return;
    const mend = 'Check the path; names that begin with a dot, node_modules and links to folders are not visited.';
    throw new errors_UserError('is a folder without files.', mend, { file: notes.shown(folder) });
}
/** What the file system answers to a text that is no path of anything: a glob, for example. */
const NAMES_NOTHING = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL', 'ERR_INVALID_ARG_VALUE']);
/** The absolute path that a pattern names literally, also with back-slashes read as slashes, where there is one. */
async function existing(pattern, cwd) {
    for (const text of new Set([pattern, pattern.replaceAll('\\', '/')])) {
        const file = external_node_path_namespaceObject.resolve(cwd, text);
        try {
            await (0,promises_namespaceObject.lstat)(file);
            return file;
        }
        catch (error) {
            if (!NAMES_NOTHING.has(codeOf(error) ?? '')) {
                throw fileFault(error, shownPath(file, cwd));
            }
        }
    }
    return undefined;
}
async function isFolder(folder) {
    try {
        return (await (0,promises_namespaceObject.lstat)(await (0,promises_namespaceObject.realpath)(folder))).isDirectory();
    }
    catch {
        return false;
    }
}
/** The leading segments that hold no glob, and what follows them. */
function splitGlob(pattern) {
    const segments = external_node_path_namespaceObject.posix.normalize(pattern.replaceAll('\\', '/')).split('/');
    const first = segments.findIndex(isGlob);
    const at = first < 0 ? segments.length - 1 : first;
    const base = segments.slice(0, at).join('/');
    return { base: base === '' && at > 0 ? '/' : base, rest: segments.slice(at).join('/') };
}
/** Whether a file is taken away: the pattern matches it, or a folder that it lies in. */
async function exclusion(pattern, cwd) {
    const literal = await existing(pattern, cwd);
    if (literal !== undefined)
        return (file) => file === literal || file.startsWith(literal + external_node_path_namespaceObject.sep);
    const glob = external_node_path_namespaceObject.posix.normalize(pattern.replaceAll('\\', '/')).replace(/\/$/, '');
    const isMatch = globMatcher(glob, 'path');
    return (file) => {
        const text = slashed(external_node_path_namespaceObject.isAbsolute(glob) ? file : external_node_path_namespaceObject.relative(cwd, file));
        const ends = [...text.matchAll(/\//g)].map(({ index }) => index);
        return [...ends, text.length].some((end) => isMatch(text.slice(0, end)));
    };
}
const NEARBY = 5;
async function matchesNothing(pattern, cwd) {
    const { base, rest } = splitGlob(pattern);
    let folder = external_node_path_namespaceObject.resolve(cwd, base);
    let wanted = rest;
    while (!(await isFolder(folder)) && external_node_path_namespaceObject.dirname(folder) !== folder) {
        wanted = external_node_path_namespaceObject.basename(folder);
        folder = external_node_path_namespaceObject.dirname(folder);
    }
    const names = await (0,promises_namespaceObject.readdir)(folder).catch(() => []);
    const likeness = new Map(names.map((name) => [name, sharedStart(name, wanted)]));
    names.sort((a, b) => likeness.get(b) - likeness.get(a) || names_naturalOrder(a, b));
    const nearby = names.filter((name) => !name.startsWith('.')).slice(0, NEARBY);
    const seen = nearby.length === 0 ? 'That folder is empty.' : `There is: ${nearby.map(errors_quote).join(', ')}.`;
    const where = folder.length > 80 ? `…${folder.slice(-79)}` : folder;
    return new errors_UserError(`\`results\`: no file matches ${errors_quote(pattern)}, looked up in ${errors_quote(where)}.`, `${seen} Check the path, and that the results are written before this step.`);
}
function sharedStart(a, b) {
    let length = 0;
    while (length < a.length && a[length] === b[length])
        length++;
    return length;
}

;// CONCATENATED MODULE: ./build/results/source/index.js





/**
 * Resolves paths, folders and globs (one each; `!pattern` takes away) to files of results, in natural order of their
 * shown paths, each file once. Zip archives are replaced by the files inside them, except for those that are one result
 * as a whole (an Inspect log), and gzip and zstd are decoded wherever they are met, judged by content and never by name.
 *
 * Nothing is written to disk. What is found and not read is in `setAside`.
 *
 * @throws UserError for a pattern that selects nothing, for what cannot be read, is damaged or cut short, and for limits.
 */
async function openSources(patterns, { cwd, limits = DEFAULT_LIMITS }) {
    const budget = new Budget(limits);
    const selected = await selectFiles(patterns, cwd, budget);
    const expander = new Expander(cwd, budget);
    const files = [];
    for (const file of selected.files) {
        for (const result of await expander.expand(file))
            files.push(result);
    }
    files.sort((a, b) => names_naturalOrder(a.path, b.path));
    return { files, setAside: [...selected.setAside, ...expander.setAside] };
}

;// CONCATENATED MODULE: ./build/evaluate.js








/**
 * The engine of both surfaces: from the paths of results to a certificate and what the gate makes of it.
 *
 * @throws UserError for input that allows no verdict
 */
async function evaluate(settings, cwd, onFile) {
    const sources = await openSources(settings.results, { cwd });
    const table = new OutcomeTable({
        passThreshold: settings.passThreshold,
        repeats: settings.repeats,
        selects: settings.models.length === 0 ? undefined : nameMatcher([...settings.models, ...settings.ensembles]),
    });
    const options = {
        passThreshold: settings.passThreshold,
        details: false,
        ...(settings.metric === undefined ? {} : { metric: settings.metric }),
        ...(settings.filter === undefined ? {} : { filter: settings.filter }),
    };
    const setAside = await loadResults(sources.files, settings.format, table, options, onFile);
    table.finish();
    checkSelection(settings.models, table);
    const pool = selectPool(table, { ...settings, baseline: settings.baselineModel });
    const certificate = certify(pool, { ...settings, baseline: settings.baselineModel });
    return {
        settings,
        certificate,
        decision: decide(certificate, settings),
        matrix: pool.matrix,
        columns: pool.columns,
        excluded: pool.excluded,
        files: table.files,
        setAside: [...sources.setAside, ...setAside],
        warnings: warningsOf(settings, table, certificate, pool.excluded),
    };
}
function checkSelection(models, table) {
    for (const glob of models) {
        const matches = nameMatcher([glob]);
        if ([...table.columns.keys()].some(matches))
            continue;
        const names = [...table.columns.keys(), ...table.unselected].sort();
        const shown = names.slice(0, 10).map(errors_quote).join(', ');
        throw new errors_UserError(`\`models\`: ${errors_quote(glob)} matches none of the models.`, `The results hold: ${shown}${names.length > 10 ? ', …' : ''}.`);
    }
}
/** What the reader of any report must know, whatever the files were. */
function warningsOf(settings, table, certificate, excluded) {
    const warnings = [];
    const duplicates = [...table.columns.values()].reduce((sum, column) => sum + column.duplicates, 0);
    if (duplicates > 0)
        warnings.push(`${counted(duplicates, 'record', 'records')} repeated a model and query with the same outcome; each was counted once.`);
    const scores = table.files.reduce((sum, file) => sum + file.scores, 0);
    if (scores > 0) {
        warnings.push(`${counted(scores, 'outcome was a score', 'outcomes were scores')} other than 0 and 1; such scores count as right from ${settings.passThreshold} on (pass-threshold).`);
    }
    if (excluded.length > 0) {
        const names = excluded.map(({ name, coverage }) => `${errors_quote(name)} (${(100 * coverage).toFixed(1)} %)`);
        warnings.push(`${counted(excluded.length, 'model', 'models')} answered less than ${100 * settings.minCoverage} % of the queries and were left out: ${names.join(', ')}.`);
    }
    const { total, complete } = certificate.queries;
    if (complete < total)
        warnings.push(`${total - complete} of ${total} queries were not answered by every model and were left out.`);
    if (settings.minGain === 0)
        warnings.push('min-gain is 0: every gain is worth having, so the verdict can only be gain-possible.');
    return warnings;
}

;// CONCATENATED MODULE: ./build/generated.js
// Written by scripts/generate.js from action.yml and package.json; not to be edited.
const VERSION = '0.1.0';
/** The inputs of action.yml, the one home of their names, descriptions and defaults. */
const INPUTS = [
    {
        name: 'results',
        description: 'Files with the results of the evaluation, one path, folder or glob a line; `!pattern` leaves out. Many models, the same queries, right or wrong.',
        default: '',
    },
    {
        name: 'format',
        description: 'Format of the results. `auto` tells it from the content of each file.',
        default: 'auto',
    },
    { name: 'models', description: 'Names or globs of the models to keep, one a line; empty keeps all.', default: '' },
    {
        name: 'ensembles',
        description: 'Names or globs of rows of results that are themselves policies (a router, a vote), one a line. They are compared with the members, not counted among them.',
        default: '',
    },
    {
        name: 'baseline-model',
        description: 'The incumbent model, named in advance. The gain is then measured over this model; empty takes the best model of the results and pays for the choice.',
        default: '',
    },
    {
        name: 'min-gain',
        description: 'The smallest gain worth having, as a fraction of the queries (0.02 is two points). What orchestration costs you.',
        default: '0.02',
    },
    {
        name: 'confidence',
        description: 'Confidence of each bound, between 0 and 1. A verdict is wrong with probability at most one minus this.',
        default: '0.95',
    },
    {
        name: 'pass-threshold',
        description: 'Scores from this on count as right. Above 1 for scales beyond 0 to 1 (say 7 for 1 to 10).',
        default: '0.5',
    },
    {
        name: 'metric',
        description: 'The score, metric or scorer to use, by its name in the results, where there are several.',
        default: '',
    },
    { name: 'filter', description: 'lm-evaluation-harness only, the answer filter to use for all models.', default: '' },
    {
        name: 'repeats',
        description: 'How several outcomes of one model on one query become one, `first`, `majority` (more than half) or `mean` (mean score at least `pass-threshold`). Empty makes differing outcomes an error.',
        default: '',
    },
    {
        name: 'min-coverage',
        description: 'Least share of the queries that a model must have answered to stay in the pool.',
        default: '0.95',
    },
    {
        name: 'count-as-wrong',
        description: 'Which outcomes without a verdict count as wrong answers, a comma list of `error`, `unscored`, `absent`. By default they are missing, not wrong.',
        default: '',
    },
    {
        name: 'fail-on',
        description: 'When the gate fails, a comma list of `no-gain`, `inconclusive`, `ensemble-not-better`, or `none`.',
        default: 'no-gain',
    },
    {
        name: 'comment',
        description: 'When to write the pull-request comment, `always`, `on-change` (of the verdict), `on-failure` or `off`.',
        default: 'always',
    },
    {
        name: 'comment-key',
        description: 'Tells several certificates on one pull request apart; each key has a comment of its own.',
        default: 'default',
    },
    {
        name: 'report-dir',
        description: 'Folder for `certificate.json`, `report.md`, `outcomes.csv` and `all-wrong.csv`.',
        default: 'beta-certificate',
    },
    {
        name: 'github-token',
        description: 'Token for the comment; needs `pull-requests` write. Empty writes no comment.',
        default: '${{ github.token }}',
    },
];
/** The outputs of action.yml. */
const OUTPUTS = (/* unused pure expression or super */ null && ([
    'verdict',
    'passed',
    'beta',
    'ceiling',
    'single-best',
    'single-best-accuracy',
    'gain',
    'gain-lower',
    'gain-upper',
    'models',
    'queries',
    'all-wrong',
    'certificate-path',
    'report-path',
    'comment-url',
]));

;// CONCATENATED MODULE: ./build/report/escape.js
/**
 * One function for each language in which foreign text is written. Names and ids come from results files, and those
 * come from strangers: whatever they hold must come out as text, and nothing else.
 */
const escape_MOST = 120;
/**
 * Control characters, line ends, bidirectional marks, zero-width characters and other invisible ones: they would
 * break a line, run as a terminal command, or make one name look like another.
 */
// eslint-disable-next-line no-control-regex
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\ud800-\udfff\u{e0000}-\u{e0fff}]/gu;
/** Text on one line with every invisible character shown as its code point, cut at 120 characters. */
function visible(text, most = escape_MOST) {
    const characters = Array.from(text.length > 4 * most ? text.slice(0, 4 * most) : text);
    const cut = characters.length > most ? `${characters.slice(0, most).join('')}…` : characters.join('');
    return cut.replace(INVISIBLE, (c) => `\\u{${c.codePointAt(0).toString(16)}}`);
}
/**
 * Markdown: a code span, in which GitHub resolves no mention, reference, link, formula or HTML. Also for table cells,
 * where a vertical bar is escaped even inside a code span.
 */
function code(text) {
    const shown = visible(text).replaceAll('|', '\\|');
    if (shown.trim() === '')
        return '` `';
    const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = /^[ `]|[ `]$/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/**
 * Markdown: a sentence of our own in which values from the input stand in JSON quotes (see `quote`). Those become code
 * spans; in the rest, what GitHub could act on is made inert in case something foreign slipped in unquoted.
 */
function sentence(text) {
    return visible(text, 2000).replace(/"(?:[^"\\]|\\.)*"|[<>@$|&]/g, (match) => match.length > 1 ? code(match.slice(1, -1)) : `&#${match.charCodeAt(0)};`);
}
/** CSV (RFC 4180), guarded against spreadsheets that would take the cell for a formula. The reader undoes the guard. */
function csvCell(text) {
    const guarded = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(guarded) || guarded.trim() !== guarded ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
/**
 * A line of a terminal or of a workflow's log: one line, nothing that a terminal obeys, and nothing that the runner
 * takes for a command (it looks for `::` at the beginning of a line, behind blanks, and for `##[` anywhere).
 */
function terminal(text) {
    return visible(text)
        .replace(/(^|\s)::/g, '$1:\\u{3a}')
        .replaceAll('##[', '#\\u{23}[');
}

;// CONCATENATED MODULE: ./build/report/files.js




/** Text of `certificate.json`: schema `beta-certificate/1`. Same input and settings, same bytes. */
function certificateJson(evaluation) {
    const { certificate, decision, settings } = evaluation;
    const { confidence, minGain, verdict, ...rest } = certificate;
    const document = {
        schema: 'beta-certificate/1',
        version: VERSION,
        verdict,
        passed: decision.passed,
        failures: decision.failures,
        confidence,
        minGain,
        ...rest,
        excludedModels: evaluation.excluded,
        settings: {
            models: settings.models,
            ensembles: settings.ensembles,
            baselineModel: settings.baselineModel ?? null,
            passThreshold: settings.passThreshold,
            metric: settings.metric ?? null,
            filter: settings.filter ?? null,
            repeats: settings.repeats ?? null,
            minCoverage: settings.minCoverage,
            countAsWrong: settings.countAsWrong,
            failOn: settings.failOn,
        },
        inputs: evaluation.files,
        setAside: evaluation.setAside,
        warnings: evaluation.warnings,
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
/**
 * The outcomes as a wide table, in chunks: itself a valid input, which reproduces the certificate. Rows in natural
 * order of their ids, columns in the order of the models' names.
 */
function* outcomesCsv({ matrix, columns }) {
    const { universe, weights } = matrix;
    const rows = [];
    forEachBit(universe, (row) => rows.push({ id: matrix.id(row), row }));
    const inOrder = (a, b) => naturalOrder(a.id, b.id);
    if (rows.some((entry, i) => i > 0 && inOrder(rows[i - 1], entry) > 0))
        rows.sort(inOrder);
    // Rows that stand for patterns have no ids of their own: left without, the shards of a grouped table can be added up.
    const grouped = weights !== null && rows.every(({ id }) => id.startsWith('pattern:'));
    const head = [...(grouped ? [] : ['query_id']), ...(weights === null ? [] : ['count']), ...columns.map(({ name }) => name)];
    let chunk = `${head.map(csvCell).join(',')}\n`;
    for (const { id, row } of rows) {
        if (!grouped)
            chunk += `${csvCell(id)},`;
        if (weights !== null)
            chunk += `${weights[row]},`;
        for (let i = 0; i < columns.length; i++)
            chunk += (i === 0 ? '' : ',') + cellOf(columns[i], row);
        chunk += '\n';
        if (chunk.length > 1 << 16) {
            yield chunk;
            chunk = '';
        }
    }
    yield chunk;
}
function cellOf(column, row) {
    if (hasBit(column.graded, row))
        return hasBit(column.right, row) ? '1' : '0';
    if (hasBit(column.errored, row))
        return 'error';
    return hasBit(column.unscored, row) ? 'unscored' : '';
}
/** The queries that every model got wrong, and the incomplete ones that every answering model got wrong. */
function allWrongCsv({ matrix }) {
    const rows = [
        ...matrix.ids(matrix.allWrong).map((id) => `${csvCell(id)},${matrix.models.length},all-wrong`),
        ...matrix.ids(matrix.partialAllWrong).map((id) => `${csvCell(id)},,partial`),
    ];
    return `${['query_id,models_wrong,kind', ...rows].join('\n')}\n`;
}

;// CONCATENATED MODULE: ./build/report/story.js


function tell(evaluation, name) {
    const { certificate, decision } = evaluation;
    const { verdict, gain, minGain } = certificate;
    const facts = {
        models: integer(certificate.models.length),
        queries: integer(certificate.queries.complete),
        best: name(certificate.singleBest.name),
        upper: bound(gain.upper, 'up', minGain),
        lower: bound(gain.lower, 'down', minGain),
        asked: points(minGain),
        confidence: `${points(certificate.confidence)} % confidence`,
    };
    const texts = { 'no-gain': noGain, 'gain-possible': gainPossible, inconclusive }[verdict](facts, evaluation);
    return {
        passed: decision.passed,
        ...texts,
        figures: figures(evaluation, facts, name),
        failures: decision.failures.map((failure) => failureText(failure, facts, evaluation, name)),
        gate: decision.failures.map((failure) => failure === verdict ? `The gate fails on ${failure}.` : `The gate fails on ${failureText(failure, facts, evaluation, name)}`),
    };
}
function noGain(facts, evaluation) {
    return {
        headline: `No ensemble of these ${facts.models} models would be worth it`,
        sentence: `Whatever router, vote or cascade you build from them, it cannot be right more than ${facts.upper} points more often than ${facts.best} alone (${facts.confidence}). You asked for at least ${facts.asked}.`,
        next: `Use ${facts.best} alone.${lookFirst(evaluation)} What would change the verdict is a model that is right where all of these are wrong.`,
    };
}
function gainPossible(facts, evaluation) {
    return {
        headline: `An ensemble of these ${facts.models} models could be worth it`,
        sentence: `Choosing perfectly among their answers would be right at least ${facts.lower} points more often than ${facts.best} alone (${facts.confidence}). You asked for at least ${facts.asked}.`,
        next: `This is what a perfect choice would gain, not what a real router or vote will: put the results of yours beside these and name them as \`ensembles\` to see how much of it they reach.${lookFirst(evaluation)}`,
    };
}
function inconclusive(facts, evaluation) {
    const { neededToDecide, complete } = evaluation.certificate.queries;
    const more = neededToDecide === null
        ? 'The gain seen is so close to the gain asked for that no practical number of queries would decide: choose another `min-gain`, or accept that it is a tie.'
        : `At the rates seen, about ${integer(neededToDecide)} queries would decide (${integer(neededToDecide - complete)} more).`;
    return {
        headline: `${facts.queries} queries cannot tell whether an ensemble of these ${facts.models} models would be worth it`,
        sentence: `The largest gain any router, vote or cascade could bring over ${facts.best} alone is at most ${facts.upper} points and at least ${facts.lower} (each at ${facts.confidence}). You asked for ${facts.asked}, which lies between.`,
        next: `${more}${lookFirst(evaluation)}`,
    };
}
function lookFirst(evaluation) {
    const { count } = evaluation.certificate.allWrong;
    if (count === 0)
        return '';
    const them = count === 1 ? 'the one query' : `the ${integer(count)} queries`;
    return ` Look first at ${them} that every model got wrong: wrong references and grader faults look just like this.`;
}
function figures(evaluation, facts, name) {
    const { certificate } = evaluation;
    const { allWrong, ceiling, gain, singleBest, queries } = certificate;
    const rows = [];
    const tied = singleBest.ties.length > 0 ? `, tied with ${singleBest.ties.map(name).slice(0, 5).join(', ')}${singleBest.ties.length > 5 ? ', …' : ''}` : '';
    rows.push([
        singleBest.declared ? 'Declared baseline' : 'Best single model',
        `${facts.best}: ${percent(singleBest.accuracy, 2)} % right${tied}`,
    ]);
    rows.push([
        'Every model wrong (β)',
        `${integer(allWrong.count)} of ${counted(queries.complete, 'query', 'queries')}: ${percent(allWrong.rate, 2)} %`,
    ]);
    rows.push(['Ceiling (1 − β)', `${percent(ceiling.point, 2)} %, at most ${percent(ceiling.upper, 2, 'up')} %`]);
    rows.push(['Largest gain', `${percent(gain.point, 1)} points seen; at least ${facts.lower}, at most ${facts.upper}`]);
    rows.push(['Gain asked for', `${facts.asked} points`]);
    if (gain.overBestSeen) {
        const { name: best, point, lower, upper } = gain.overBestSeen;
        rows.push([
            'Over the best model seen',
            `${name(best)}: ${percent(point, 1)} points; at least ${percent(lower, 1, 'down')}, at most ${percent(upper, 1, 'up')}. The rest of the gain over the baseline is switching to it.`,
        ]);
    }
    for (const ensemble of certificate.ensembles) {
        rows.push([
            `Ensemble ${name(ensemble.name)}`,
            `${percent(ensemble.accuracy, 2)} % right on ${integer(ensemble.queries)}: ${signed(ensemble.difference)} points against the best member; p that it does not beat every member ${pValue(ensemble.pBeatsEveryMember)}${ensemble.beyondCeiling > 0 ? `; right on ${counted(ensemble.beyondCeiling, 'query', 'queries')} that every member got wrong` : ''}`,
        ]);
    }
    return rows;
}
function signed(x) {
    return `${x > 0 ? '+' : ''}${percent(x, 1)}`;
}
function failureText(failure, facts, evaluation, name) {
    switch (failure) {
        case 'no-gain':
            return `no-gain: an ensemble of these ${facts.models} models can gain at most ${facts.upper} points over ${facts.best} (${facts.confidence}), and ${facts.asked} were asked for.`;
        case 'inconclusive':
            return `inconclusive: ${facts.queries} queries cannot tell whether the largest possible gain over ${facts.best} (between ${facts.lower} and ${facts.upper} points) reaches the ${facts.asked} asked for.`;
        case 'ensemble-not-better': {
            const { certificate } = evaluation;
            const weak = certificate.ensembles.filter(({ pBeatsEveryMember }) => pBeatsEveryMember > deltaOf(certificate.confidence));
            return `ensemble-not-better: ${weak.map((ensemble) => name(ensemble.name)).join(', ')} not shown to be right more often than every member (${facts.confidence}).`;
        }
    }
}

;// CONCATENATED MODULE: ./build/report/terminal.js



const BOLD = '\u001b[1m';
const DIM = '\u001b[2m';
const RED = '\u001b[31m';
const GREEN = '\u001b[32m';
const RESET = '\u001b[0m';
const [MODELS, IDS] = [10, 10];
/** The report for a terminal: as the comment, in plain lines that fit its width. Pure. */
function renderTerminal(evaluation, options) {
    const width = Math.max(40, Math.min(options.width, 110));
    const paint = (style, text) => (options.color ? `${style}${text}${RESET}` : text);
    const story = tell(evaluation, terminal);
    const mark = story.passed ? paint(GREEN, 'PASS') : paint(RED, 'FAIL');
    const blocks = [
        `${mark}  ${paint(BOLD, terminal_wrap(story.headline, width - 6, '      '))}`,
        terminal_wrap(story.sentence, width),
        terminal_figures(story.figures, width, (text) => paint(DIM, text)),
        picture(evaluation, width, (text) => paint(DIM, text)),
        models(evaluation, width, (text) => paint(DIM, text)),
        allWrong(evaluation, width, (text) => paint(DIM, text)),
        terminal_wrap(`Next: ${story.next}`, width),
        ...evaluation.warnings.map((warning) => terminal_wrap(`Note: ${warning}`, width)),
        ...story.gate.map((sentence) => paint(RED, terminal_wrap(sentence, width))),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function terminal_figures(rows, width, dim) {
    const label = Math.min(26, Math.max(...rows.map(([name]) => name.length)));
    return rows.map(([name, value]) => `  ${dim(name.padEnd(label))}  ${terminal_wrap(value, width - label - 4, ' '.repeat(label + 4))}`).join('\n');
}
/** Where the best model, the gain and the all-wrong queries lie between 0 and 100 %. */
function picture({ certificate }, width, dim) {
    const cells = width - 4;
    const right = Math.round(certificate.singleBest.accuracy * cells);
    const gained = Math.round(certificate.ceiling.point * cells) - right;
    const bar = '█'.repeat(right) + '▒'.repeat(Math.max(0, gained)) + '·'.repeat(Math.max(0, cells - right - gained));
    return `  ${bar}\n  ${dim('█ best model right   ▒ only others right   · every model wrong')}`;
}
function models({ certificate }, width, dim) {
    const shown = certificate.models.slice(0, MODELS);
    const name = Math.min(width - 40, Math.max(5, ...shown.map((model) => terminal(model.name).length)));
    const head = dim(`  ${'model'.padEnd(name)}   right      interval      rescues`);
    const rows = shown.map((model) => {
        const interval = `${percent(model.interval[0], 1, 'down')} – ${percent(model.interval[1], 1, 'up')}`;
        return `  ${fit(terminal(model.name), name)}  ${percent(model.accuracy, 1).padStart(5)} %  ${interval.padStart(13)}  ${integer(model.rescues).padStart(9)}`;
    });
    const rest = certificate.models.length - shown.length;
    return [head, ...rows, ...(rest > 0 ? [dim(`  … and ${rest} more`)] : [])].join('\n');
}
function allWrong({ certificate }, width, dim) {
    const { count, queries } = certificate.allWrong;
    if (count === 0)
        return '';
    const rest = queries.length > IDS ? ` … and ${integer(queries.length - IDS)} more` : '';
    return `  ${dim('every model wrong:')} ${terminal_wrap(queries.slice(0, IDS).map(terminal).join('  ') + rest, width - 21, ' '.repeat(21))}`;
}
function fit(text, width) {
    return text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
}
/** Breaks lines at spaces; continuation lines begin with `indent`. */
function terminal_wrap(text, width, indent = '') {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].join(`\n${indent}`);
}

;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./build/report/markdown.js




/** From everything to the verdict alone: the first that fits its place is used. */
const DETAILS = [
    { models: Infinity, ids: Infinity, files: Infinity },
    { models: 100, ids: 500, files: 100 },
    { models: 50, ids: 100, files: 20 },
    { models: 10, ids: 20, files: 5 },
    { models: 0, ids: 0, files: 0 },
];
/** The report as GitHub renders it: the verdict first, evidence folded. Pure. */
function renderMarkdown(evaluation, detail) {
    const story = tell(evaluation, code);
    const sections = [
        markdown_opening(story),
        figureTable(story),
        markdown_models(evaluation, detail),
        markdown_allWrong(evaluation, detail),
        leftOut(evaluation, detail),
        method(evaluation, detail),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function markdown_opening(story) {
    const parts = [`### ${story.passed ? '✅' : '❌'} ${story.headline}`, story.sentence, `**Next:** ${story.next}`];
    return [...parts, ...story.gate.map((sentence) => `**${sentence}**`)].join('\n\n');
}
function figureTable(story) {
    const [first, ...rest] = story.figures.map(([label, value]) => [`**${label}**`, value]);
    return table(first, rest);
}
function markdown_models({ certificate }, detail) {
    if (detail.models === 0)
        return '';
    const shown = certificate.models.slice(0, detail.models);
    const someUnanswered = shown.some((model) => unanswered(model.unanswered) !== '');
    const rows = shown.map((model, i) => [
        String(i + 1),
        code(model.name),
        percent(model.accuracy, 2),
        `${percent(model.interval[0], 1, 'down')} – ${percent(model.interval[1], 1, 'up')}`,
        integer(model.rescues),
        ...(someUnanswered ? [unanswered(model.unanswered)] : []),
    ]);
    const rest = certificate.models.length - shown.length;
    const more = rest > 0 ? `\n\n… and ${counted(rest, 'model', 'models')} more in \`certificate.json\`.` : '';
    const head = ['', 'Model', 'Right, %', `${percent(certificate.confidence, 0)} % interval`, 'Wrong where another is right', ...(someUnanswered ? ['No verdict'] : [])];
    return folded(`Models (${integer(certificate.models.length)})`, `${table(head, rows, 'rlrrrr')}${more}`);
}
function unanswered({ errors, unscored, absent }) {
    const parts = [
        [errors, 'errors'],
        [unscored, 'unscored'],
        [absent, 'absent'],
    ];
    return parts
        .filter(([count]) => count > 0)
        .map(([count, what]) => `${integer(count)} ${what}`)
        .join(', ');
}
function markdown_allWrong({ certificate }, detail) {
    const { count, queries } = certificate.allWrong;
    if (count === 0 || detail.ids === 0)
        return '';
    const shown = queries.slice(0, detail.ids).map(code).join(' ');
    const rest = queries.length - Math.min(queries.length, detail.ids);
    const more = rest > 0 ? ` … and ${integer(rest)} more in \`all-wrong.csv\`.` : '';
    return folded(`Queries that every model got wrong (${integer(count)})`, shown + more);
}
function leftOut(evaluation, detail) {
    const { certificate, files, setAside, warnings } = evaluation;
    const { total, complete, partialAllWrong } = certificate.queries;
    const lines = warnings.map((warning) => `- ${sentence(warning)}`);
    const worst = certificate.gain.partialAllWrong;
    if (worst) {
        lines.push(`- On ${counted(partialAllWrong, 'left-out query', 'left-out queries')} every model that answered was wrong. Counted as all-wrong, the largest gain is at most ${percent(worst.asAllWrong.upper, 1, 'up')} points; counted as rescues, at most ${percent(worst.asRescues.upper, 1, 'up')}.`);
    }
    lines.push(`- Queries: ${integer(total)} read, ${integer(complete)} answered by every model of the pool.`);
    const shown = files.slice(0, detail.files);
    for (const file of shown) {
        const notes = file.setAside.map(({ what, count }) => sentence(count > 1 ? `${what} (${integer(count)})` : what));
        const counts = `${integer(file.records)} outcomes, ${integer(file.errors)} errors, ${integer(file.unscored)} unscored, ${integer(file.missing)} missing`;
        lines.push(`- ${code(file.path)} (${file.format}): ${counts}${notes.length > 0 ? `; set aside: ${notes.join('; ')}` : ''}`);
        for (const warning of file.warnings)
            lines.push(`  - ${sentence(warning)}`);
    }
    if (files.length > shown.length)
        lines.push(`- … and ${counted(files.length - shown.length, 'file', 'files')} more in \`certificate.json\`.`);
    for (const { path, why } of setAside.slice(0, detail.files))
        lines.push(`- Not read: ${code(path)}: ${sentence(why)}`);
    if (setAside.length > detail.files)
        lines.push(`- … and ${counted(setAside.length - detail.files, 'file', 'files')} more not read.`);
    return folded('What was read and what was left out', lines.join('\n'));
}
function method({ certificate, settings }, detail) {
    if (detail.files === 0)
        return `β certificate ${VERSION}.`;
    const { gain, confidence } = certificate;
    const { bounds } = gain;
    const names = [
        ['rescueDeclared', bounds.rescueDeclared, 'declared baseline: one exact binomial limit'],
        ['rescueBergerBoos', bounds.rescueBergerBoos, 'best model chosen from the data, selection paid for'],
        ['rescueBonferroni', bounds.rescueBonferroni, 'valid, looser'],
        ['bonferroniV2', bounds.bonferroniV2, 'valid, loosest'],
        ['pluginV1', bounds.pluginV1, 'not valid: can never fail a gate; for comparison only'],
    ];
    const rows = names
        .filter((entry) => entry[1] !== null)
        .map(([name, value, note]) => [`\`${name}\`${name === gain.method ? ' (used)' : ''}`, percent(value, 2, 'up'), note]);
    const text = [
        'A policy that returns the answer of one member is wrong wherever every member is wrong. So no router, vote or cascade is right more often than 1 − β, and its gain over the best model is at most the share of queries that this model gets wrong and another gets right.',
        `Bounds are exact and one-sided at ${percent(confidence, 0)} % each; they assume independent queries. They do not bind a policy that writes a new answer of its own (a mixture of agents that synthesises).`,
        table(['Upper bound on the gain', 'Points', ''], rows, 'lrl'),
        `Settings: min-gain ${settings.minGain}, confidence ${settings.confidence}, pass-threshold ${settings.passThreshold}, min-coverage ${settings.minCoverage}, repeats ${settings.repeats ?? 'none'}, count-as-wrong ${settings.countAsWrong.join(', ') || 'none'}, fail-on ${settings.failOn.join(', ') || 'none'}. β certificate ${VERSION}.`,
    ];
    return folded('Method and settings', text.join('\n\n'));
}
function folded(title, content) {
    return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
function table(head, rows, align = '') {
    const rule = head.map((_, i) => (align[i] === 'r' ? '--:' : ':--'));
    return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

;// CONCATENATED MODULE: ./build/report/write.js







/** Writes all files of the report into a folder. */
async function writeReport(evaluation, folder) {
    const paths = { certificate: (0,external_node_path_namespaceObject.join)(folder, 'certificate.json'), report: (0,external_node_path_namespaceObject.join)(folder, 'report.md') };
    try {
        await (0,promises_namespaceObject.mkdir)(folder, { recursive: true });
        await (0,promises_namespaceObject.writeFile)(paths.certificate, certificateJson(evaluation));
        await (0,promises_namespaceObject.writeFile)(paths.report, renderMarkdown(evaluation, DETAILS[0]));
        await (0,promises_namespaceObject.writeFile)((0,external_node_path_namespaceObject.join)(folder, 'all-wrong.csv'), allWrongCsv(evaluation));
        await writeChunks((0,external_node_path_namespaceObject.join)(folder, 'outcomes.csv'), outcomesCsv(evaluation));
    }
    catch (error) {
        if (!(error instanceof Error) || !('code' in error))
            throw error;
        throw new errors_UserError(`the report cannot be written to ${errors_quote(folder)} (${String(error.code)}).`, 'Name another folder with `report-dir` (`--out`).');
    }
    return paths;
}
async function writeChunks(path, chunks) {
    const stream = (0,external_node_fs_namespaceObject.createWriteStream)(path);
    const finished = (0,external_node_events_namespaceObject.once)(stream, 'finish');
    for (const chunk of chunks) {
        if (!stream.write(chunk))
            await Promise.race([(0,external_node_events_namespaceObject.once)(stream, 'drain'), finished]);
    }
    stream.end();
    await finished;
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./build/settings.js




const COMMENT_MODES = (/* unused pure expression or super */ null && (['always', 'on-change', 'on-failure', 'off']));
/**
 * Reads and checks all settings before any work is done. Defaults are not here: action.yml holds them.
 *
 * @throws UserError that names the input, the rule and the bad value
 */
function parseSettings(get) {
    const settings = {
        results: lines(get('results')),
        format: get('format').trim(),
        models: lines(get('models')),
        ensembles: lines(get('ensembles')),
        baselineModel: optional(get('baseline-model')),
        minGain: number(get, 'min-gain', 'at least 0 and below 1', (x) => x >= 0 && x < 1),
        confidence: number(get, 'confidence', 'above 0 and below 1', (x) => x > 0 && x < 1),
        passThreshold: number(get, 'pass-threshold', 'above 0', (x) => x > 0),
        metric: optional(get('metric')),
        filter: optional(get('filter')),
        repeats: get('repeats').trim() === '' ? undefined : oneOf(get, 'repeats', REPEATS),
        minCoverage: number(get, 'min-coverage', 'at least 0 and at most 1', (x) => x >= 0 && x <= 1),
        countAsWrong: severalOf(get, 'count-as-wrong', COUNTABLE_AS_WRONG),
        failOn: failOn(get),
    };
    if (settings.results.length === 0) {
        throw new errors_UserError('`results` names no file.', 'Give the path, folder or glob of the results of your evaluation.');
    }
    if (settings.failOn.includes('ensemble-not-better') && settings.ensembles.length === 0) {
        throw new errors_UserError('`fail-on`: `ensemble-not-better` needs an ensemble to test.', 'Name its rows of the results with `ensembles`.');
    }
    return settings;
}
/** @throws UserError as parseSettings */
function parseActionSettings(get) {
    const reportDir = get('report-dir').trim();
    if (reportDir === '')
        throw new UserError('`report-dir` is empty.', 'Name a folder for the report.');
    const commentKey = get('comment-key').trim();
    if (commentKey === '' || commentKey.length > 100) {
        throw new UserError(`\`comment-key\` must have 1 to 100 characters, not ${quote(commentKey)}.`, 'Give a short name.');
    }
    return { comment: oneOf(get, 'comment', COMMENT_MODES), commentKey, reportDir, token: get('github-token').trim() };
}
function lines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function optional(text) {
    return text.trim() === '' ? undefined : text.trim();
}
/** A plain decimal number: `2%`, `0,02` and `30abc` are mistakes, not numbers. */
function number(get, name, rule, isValid) {
    const text = get(name).trim();
    const value = /^[0-9]*\.?[0-9]+(?:[eE][+-]?[0-9]+)?$/.test(text) ? Number(text) : NaN;
    if (Number.isFinite(value) && isValid(value))
        return value;
    throw new errors_UserError(`\`${name}\` must be a number ${rule}, not ${errors_quote(text)}.`, 'Write it with a decimal point, as a fraction (0.02 is two points).');
}
function oneOf(get, name, known) {
    const text = get(name).trim();
    const found = known.find((value) => value === text);
    if (found !== undefined)
        return found;
    throw new errors_UserError(`\`${name}\` must be one of ${known.join(', ')}, not ${errors_quote(text)}.`, 'Choose one of them.');
}
function severalOf(get, name, known) {
    const words = get(name)
        .split(/[,\s]+/)
        .filter((word) => word !== '');
    const wrong = words.find((word) => !known.includes(word));
    if (wrong !== undefined) {
        throw new errors_UserError(`\`${name}\`: ${errors_quote(wrong)} is not one of ${known.join(', ')}.`, 'Give a comma list of them.');
    }
    return known.filter((value) => words.includes(value));
}
/** `none` has to be said: an empty gate is more often a mistake than a wish. */
function failOn(get) {
    if (get('fail-on').trim() === 'none')
        return [];
    const conditions = severalOf(get, 'fail-on', [...FAIL_ON, 'none']);
    if (conditions.length === 0)
        throw new errors_UserError('`fail-on` is empty.', 'Write `none` if the gate is never to fail.');
    if (conditions.includes('none'))
        throw new errors_UserError('`fail-on` has `none` beside other conditions.', 'Write `none` alone, or leave it out.');
    return conditions.filter((condition) => condition !== 'none');
}

;// CONCATENATED MODULE: ./build/cli/arguments.js




/** Inputs of the action that have no place on a command line, and those that have another form there. */
const NOT_FLAGS = new Set(['results', 'comment', 'comment-key', 'github-token', 'report-dir']);
/** Inputs that hold one value a line; their flags may be given several times. */
const LISTS = new Set(['models', 'ensembles']);
const FLAGS = INPUTS.filter(({ name }) => !NOT_FLAGS.has(name));
/**
 * Reads the command line.
 *
 * @throws UserError for unknown flags, flags without a value and values that are not valid
 */
function parseArguments(argv) {
    const options = {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
        out: { type: 'string' },
        json: { type: 'string' },
        color: { type: 'boolean' },
        'no-color': { type: 'boolean' },
    };
    for (const { name } of FLAGS)
        options[name] = { type: 'string', multiple: LISTS.has(name) };
    const { values, positionals } = arguments_parse(argv, options);
    if (values['help'] === true)
        return { kind: 'help' };
    if (values['version'] === true)
        return { kind: 'version' };
    const defaults = new Map(INPUTS.map((input) => [input.name, input.default]));
    const settings = parseSettings((name) => {
        if (name === 'results')
            return positionals.join('\n');
        const value = values[name];
        if (value === undefined)
            return defaults.get(name) ?? '';
        return Array.isArray(value) ? value.join('\n') : String(value);
    });
    return {
        kind: 'run',
        settings,
        out: values['out'],
        json: values['json'],
        color: values['no-color'] === true ? false : values['color'] === true ? true : undefined,
    };
}
function arguments_parse(argv, options) {
    try {
        return (0,external_node_util_namespaceObject.parseArgs)({ args: [...argv], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
        throw new errors_UserError(`the command line is not understood: ${errors_quote(message)}.`, 'See `--help` for all flags.');
    }
}

;// CONCATENATED MODULE: ./build/cli/help.js


/** The text of `--help`. Flags come from action.yml, so that both surfaces say the same. */
function helpText(width) {
    const flags = FLAGS.map(({ name, description, default: value }) => {
        const shown = value === '' ? '' : ` Default: ${value}.`;
        return `  --${name}\n${indent(plain(description) + shown, width)}`;
    });
    return `beta-certificate ${VERSION}
Could any ensemble of these models beat the single best one, by enough to be worth it?

Usage: beta-certificate RESULTS... [flags]

RESULTS are files, folders or globs with the results of one evaluation: many models, the same queries, right or wrong.
The simplest form is a CSV with one row per query and one column per model:

    query_id,model-a,model-b
    q1,1,0
    q2,0,1

Examples:
  beta-certificate results.csv
  beta-certificate results/ --min-gain 0.05 --baseline-model model-a
  beta-certificate results.csv --ensembles 'vote-*' --fail-on no-gain,ensemble-not-better
  beta-certificate shard-*/outcomes.csv --out report/
  beta-certificate results.csv --json - | jq .gain

Flags:
${flags.join('\n')}
  --out DIR
${indent('Folder for certificate.json, report.md, outcomes.csv and all-wrong.csv. Without it no file is written.', width)}
  --json FILE
${indent('Writes the certificate to FILE; - prints it, and nothing else, on standard output.', width)}
  --color, --no-color
${indent('Colours, or none. By default only on a terminal, and never where NO_COLOR is set.', width)}
  --help, --version

Exit status: 0 the gate passed, 1 it failed, 2 the input or the usage was wrong.
`;
}
function plain(text) {
    return text.replaceAll('`', '');
}
function indent(text, width) {
    const lines = [];
    let line = '     ';
    for (const word of text.split(' ')) {
        if (line.length + 1 + word.length > Math.min(width, 100)) {
            lines.push(line);
            line = '     ';
        }
        line += ` ${word}`;
    }
    return [...lines, line].join('\n');
}

;// CONCATENATED MODULE: ./build/cli/progress.js

/** Says on standard error which file is being read, once reading has taken a second. Silent where nobody watches. */
class Progress {
    stream;
    current = '';
    files = 0;
    shown = false;
    timer;
    constructor(stream) {
        this.stream = stream;
        if (stream.isTTY === true)
            this.timer = setInterval(() => this.show(), 1000).unref();
    }
    file(path) {
        this.current = path;
        this.files += 1;
    }
    end() {
        clearInterval(this.timer);
        if (this.shown)
            this.stream.write('\r\u001b[K');
    }
    show() {
        this.shown = true;
        this.stream.write(`\r\u001b[Kreading file ${this.files}: ${terminal(this.current)}`);
    }
}

;// CONCATENATED MODULE: ./build/cli/run.js











/** Runs the command line; returns the exit status: 0 passed, 1 the gate failed, 2 wrong input or usage. */
async function runCommand(argv, io) {
    const width = io.stdout.columns ?? 100;
    try {
        const invocation = parseArguments(argv);
        if (invocation.kind === 'help')
            io.stdout.write(helpText(width));
        else if (invocation.kind === 'version')
            io.stdout.write(`${VERSION}\n`);
        else
            return await certifyAndReport(invocation, io, width);
        return 0;
    }
    catch (error) {
        if (!(error instanceof errors_UserError))
            throw error;
        io.stderr.write(`beta-certificate: ${error.message}\n`);
        return 2;
    }
}
async function certifyAndReport(command, io, width) {
    const progress = new Progress(io.stderr);
    const evaluation = await evaluate(command.settings, io.cwd, (file) => progress.file(file.path)).finally(() => progress.end());
    if (command.out !== undefined)
        await writeReport(evaluation, command.out);
    if (command.json === '-')
        io.stdout.write(certificateJson(evaluation));
    else {
        const color = command.color ?? (io.stdout.isTTY === true && !io.env['NO_COLOR']);
        io.stdout.write(renderTerminal(evaluation, { width, color }));
        if (command.json !== undefined)
            await writeJson(command.json, certificateJson(evaluation));
        if (command.out !== undefined)
            io.stdout.write(`\nReport: ${terminal(command.out)}\n`);
    }
    return evaluation.decision.passed ? 0 : 1;
}
async function writeJson(path, text) {
    try {
        await (0,promises_namespaceObject.writeFile)(path, text);
    }
    catch (error) {
        const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
        throw new errors_UserError(`\`--json\`: ${errors_quote(path)} cannot be written (${reason}).`, 'Name another file, or - for standard output.');
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(713);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
