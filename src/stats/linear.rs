//! A small system of linear equations.

/// A pivot smaller than this, relative to the largest entry, means that no solution is meant.
const SINGULAR: f64 = 1e-12;

/// The `x` of `matrix · x = right`, by elimination with row pivots; `None` when the matrix is
/// singular.
pub(super) fn solve(mut matrix: Vec<Vec<f64>>, mut right: Vec<f64>) -> Option<Vec<f64>> {
    let size = right.len();
    let largest = matrix.iter().flatten().fold(0.0_f64, |most, entry| most.max(entry.abs()));
    for column in 0..size {
        let pivot = (column..size)
            .max_by(|&a, &b| matrix[a][column].abs().total_cmp(&matrix[b][column].abs()))?;
        if matrix[pivot][column].abs() <= SINGULAR * largest {
            return None;
        }
        matrix.swap(column, pivot);
        right.swap(column, pivot);
        for row in column + 1..size {
            let factor = matrix[row][column] / matrix[column][column];
            let (upper, lower) = matrix.split_at_mut(row);
            for (entry, above) in lower[0].iter_mut().zip(&upper[column]).skip(column) {
                *entry -= factor * above;
            }
            right[row] -= factor * right[column];
        }
    }
    for row in (0..size).rev() {
        let known: f64 = (row + 1..size).map(|column| matrix[row][column] * right[column]).sum();
        right[row] = (right[row] - known) / matrix[row][row];
    }
    Some(right)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::golden::close;

    #[test]
    fn two_equations_are_solved_by_hand() {
        // 0x + 2y = 4, 3x + y = 5: the first pivot is in the second row; x = 1, y = 2.
        let found = solve(vec![vec![0.0, 2.0], vec![3.0, 1.0]], vec![4.0, 5.0]).unwrap();
        close(found[0], 1.0, 1e-14);
        close(found[1], 2.0, 1e-14);
    }

    #[test]
    fn parallel_lines_have_no_meeting_point() {
        assert_eq!(solve(vec![vec![1.0, 2.0], vec![2.0, 4.0]], vec![1.0, 3.0]), None);
        assert_eq!(solve(vec![vec![0.0]], vec![0.0]), None);
    }
}
