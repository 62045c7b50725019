import sharp, { type Sharp } from 'sharp';

/** A picture with enough detail for smaller files to pay off, the same on every run. */
export function photo(width: number, height: number): Sharp {
	const points = Buffer.alloc(width * height * 3);
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			const at = (y * width + x) * 3;
			points[at] = (x * 255) / width;
			points[at + 1] = (y * 255) / height;
			points[at + 2] = (Math.sin(x / 9) * Math.cos(y / 7) + 1) * 127;
		}
	}
	return sharp(points, { raw: { width, height, channels: 3 } });
}

/** A photo as a phone saves it: rotated by its metadata, which also have the place. */
export function phonePhoto(width: number, height: number): Promise<Buffer> {
	return photo(width, height)
		.jpeg({ quality: 80 })
		.withExif({
			IFD0: { Make: 'Kamera', Model: 'Geheimnis' },
			IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 28/1 0/1' },
		})
		.withMetadata({ orientation: 6 })
		.toBuffer();
}

/** An animated GIF of three pictures. */
export async function movingGif(width: number, height: number): Promise<Buffer> {
	const frames = await Promise.all(
		[0, 90, 180].map((angle) =>
			photo(width, width)
				.rotate(angle)
				.extract({ left: 0, top: 0, width, height })
				.png()
				.toBuffer(),
		),
	);
	return sharp(frames, { join: { animated: true } })
		.gif({ delay: [200, 300, 400], loop: 0 })
		.toBuffer();
}
